/** Simulations over HTTP: black boxes that check contents and not only codes. */
package org.assay.loadtests;

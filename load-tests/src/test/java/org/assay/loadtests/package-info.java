/** Simulations over HTTP: black boxes that check contents and not only codes. */
@NullMarked
package org.assay.loadtests;

import org.jspecify.annotations.NullMarked;

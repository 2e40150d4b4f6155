/** The contract, compiled at start-up into what is checked of each request. */
@NullMarked
package org.assay.api.contract;

import org.jspecify.annotations.NullMarked;

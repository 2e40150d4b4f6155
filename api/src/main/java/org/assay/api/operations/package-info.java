/** Health and metrics, on a port of their own. */
@NullMarked
package org.assay.api.operations;

import org.jspecify.annotations.NullMarked;

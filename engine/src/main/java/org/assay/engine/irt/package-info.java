/** Item response theory: what items measure and how well. */
@NullMarked
package org.assay.engine.irt;

import org.jspecify.annotations.NullMarked;

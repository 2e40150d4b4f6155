/** Which skill and item to ask next in a placement. */
@NullMarked
package org.assay.engine.selection;

import org.jspecify.annotations.NullMarked;

/** Points and levels of a competency under a dated ceiling. */
@NullMarked
package org.assay.engine.scoring;

import org.jspecify.annotations.NullMarked;

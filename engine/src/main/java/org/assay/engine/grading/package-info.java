/** Answer keys and the grading of responses. */
@NullMarked
package org.assay.engine.grading;

import org.jspecify.annotations.NullMarked;

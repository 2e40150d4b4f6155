/** Items as learners meet them. */
@NullMarked
package org.assay.api.assessments;

import org.jspecify.annotations.NullMarked;

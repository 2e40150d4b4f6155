/** Taking an assessment: start, respond, resume, review. */
@NullMarked
package org.assay.api.assessments;

import org.jspecify.annotations.NullMarked;

/** Rules of the learner's space without a server. */
@NullMarked
package org.assay.api.learning;

import org.jspecify.annotations.NullMarked;

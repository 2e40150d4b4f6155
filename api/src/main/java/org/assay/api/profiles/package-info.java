/** What a learner has reached in each competency: a projection of the journal. */
@NullMarked
package org.assay.api.profiles;

import org.jspecify.annotations.NullMarked;

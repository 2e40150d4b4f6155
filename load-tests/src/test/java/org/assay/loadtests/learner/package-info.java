/** Learners as models: what they know, how long they think, what they have in hand. */
@NullMarked
package org.assay.loadtests.learner;

import org.jspecify.annotations.NullMarked;

/** What a learner's device asks, as chains of Gatling, each checked by content. */
@NullMarked
package org.assay.loadtests.journey;

import org.jspecify.annotations.NullMarked;

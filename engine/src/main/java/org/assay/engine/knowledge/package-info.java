/** What a learner masters on a topic's ladder: one small state, pure transitions. */
@NullMarked
package org.assay.engine.knowledge;

import org.jspecify.annotations.NullMarked;

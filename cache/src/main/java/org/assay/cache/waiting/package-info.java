/** The lines of the waiting room in Redis: who was given a number, who was called, who came in. */
@NullMarked
package org.assay.cache.waiting;

import org.jspecify.annotations.NullMarked;

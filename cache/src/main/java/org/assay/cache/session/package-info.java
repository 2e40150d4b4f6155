/** Copies of live session states: this JVM, Hazelcast, Redis, and at last the journal. */
@NullMarked
package org.assay.cache.session;

import org.jspecify.annotations.NullMarked;

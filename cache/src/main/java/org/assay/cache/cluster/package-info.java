/** The embedded Hazelcast member. */
@NullMarked
package org.assay.cache.cluster;

import org.jspecify.annotations.NullMarked;

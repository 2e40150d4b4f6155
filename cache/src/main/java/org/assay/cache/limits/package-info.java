/** Limits on attempts, counted in Redis, and on each node for as long as Redis is away. */
@NullMarked
package org.assay.cache.limits;

import org.jspecify.annotations.NullMarked;

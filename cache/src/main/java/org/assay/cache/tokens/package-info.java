/** Copies of access tokens' owners in Redis, by the token's hash. */
@NullMarked
package org.assay.cache.tokens;

import org.jspecify.annotations.NullMarked;

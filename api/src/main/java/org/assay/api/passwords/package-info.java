/** Passwords: what a good one is, and hashing in threads of its own. */
@NullMarked
package org.assay.api.passwords;

import org.jspecify.annotations.NullMarked;

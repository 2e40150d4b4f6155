/**
 * The item bank's files: read, checked, compiled; what learners may see is kept apart from what is
 * right.
 */
@NullMarked
package org.assay.cache.bank;

import org.jspecify.annotations.NullMarked;

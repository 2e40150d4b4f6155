/**
 * Writes the files that the sample bank's items offer, and derives the items' answers from them.
 */
@NullMarked
package org.assay.cache.bank.files;

import org.jspecify.annotations.NullMarked;

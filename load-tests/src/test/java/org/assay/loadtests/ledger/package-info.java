/**
 * What a server acknowledged, as its clients saw it, and the comparison of that with the journal.
 */
@NullMarked
package org.assay.loadtests.ledger;

import org.jspecify.annotations.NullMarked;

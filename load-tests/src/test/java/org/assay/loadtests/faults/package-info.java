/** Faults under load: races and kills, with a ledger of all that was acknowledged. */
@NullMarked
package org.assay.loadtests.faults;

import org.jspecify.annotations.NullMarked;

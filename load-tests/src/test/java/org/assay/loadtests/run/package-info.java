/** One run of a simulation: its settings, clock, measures, ledger and record. */
@NullMarked
package org.assay.loadtests.run;

import org.jspecify.annotations.NullMarked;

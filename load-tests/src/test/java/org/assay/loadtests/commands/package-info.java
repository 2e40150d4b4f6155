/** The commands: a run in a process of its own, and the calibration. */
@NullMarked
package org.assay.loadtests.commands;

import org.jspecify.annotations.NullMarked;

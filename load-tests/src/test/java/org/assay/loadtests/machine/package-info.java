/**
 * What the machine and its processes use: readings from the operating system, and facts about where
 * a run took place.
 */
@NullMarked
package org.assay.loadtests.machine;

import org.jspecify.annotations.NullMarked;

/**
 * Grading, knowledge, selection, scoring and sessions as pure functions: no clock, no randomness,
 * no I/O.
 */
@NullMarked
package org.assay.engine;

import org.jspecify.annotations.NullMarked;

/** What the engine's steps cost by themselves, measured with JMH. */
@NullMarked
package org.assay.loadtests.benchmarks;

import org.jspecify.annotations.NullMarked;

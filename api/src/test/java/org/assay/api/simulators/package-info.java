/** The simulators of the shipped bank, followed in a real browser. */
@NullMarked
package org.assay.api.simulators;

import org.jspecify.annotations.NullMarked;

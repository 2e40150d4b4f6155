/** Random draws that are functions of a stored seed. */
@NullMarked
package org.assay.engine.random;

import org.jspecify.annotations.NullMarked;

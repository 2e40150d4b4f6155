/**
 * How far Assay is from the limit of its parts: side by side with a bare server, and as things
 * grow.
 */
@NullMarked
package org.assay.loadtests.limit;

import org.jspecify.annotations.NullMarked;

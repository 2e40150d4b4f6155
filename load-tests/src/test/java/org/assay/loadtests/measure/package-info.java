/** What was measured from intended starts, what is demanded of it, and the judgement. */
@NullMarked
package org.assay.loadtests.measure;

import org.jspecify.annotations.NullMarked;

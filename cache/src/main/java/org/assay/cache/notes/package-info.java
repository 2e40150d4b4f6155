/** What all nodes know for minutes. */
@NullMarked
package org.assay.cache.notes;

import org.jspecify.annotations.NullMarked;

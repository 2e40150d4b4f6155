@NullMarked
package org.assay.cache;

import org.jspecify.annotations.NullMarked;

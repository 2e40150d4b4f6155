/** Tests of what people tell of themselves. */
@NullMarked
package org.assay.api.people;

import org.jspecify.annotations.NullMarked;

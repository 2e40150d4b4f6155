/** Typed settings: what may be set, its bounds, and where it is read from. */
@NullMarked
package org.assay.config;

import org.jspecify.annotations.NullMarked;

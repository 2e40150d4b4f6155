/** The server's entry: commands and how they end. */
@NullMarked
package org.assay.api;

import org.jspecify.annotations.NullMarked;

/** Connections to PostgreSQL and its migrations. */
@NullMarked
package org.assay.api.postgres;

import org.jspecify.annotations.NullMarked;

/** The append-only, hash-chained truth in PostgreSQL: group commits, reading, verification. */
@NullMarked
package org.assay.api.journal;

import org.jspecify.annotations.NullMarked;

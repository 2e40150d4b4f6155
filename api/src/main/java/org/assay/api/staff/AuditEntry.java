package org.assay.api.staff;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One act of the staff, by ids only.
 *
 * @param number grows from entry to entry, with gaps
 * @param actor nobody for a command on the server itself
 * @param act the name of an {@link Act}
 * @param subject whom it was done to, if it was done to one person
 * @param detail what else there is to know, never anything personal
 */
record AuditEntry(
        long number,
        Instant at,
        Optional<UUID> actor,
        String act,
        Optional<UUID> subject,
        JsonObject detail) {}

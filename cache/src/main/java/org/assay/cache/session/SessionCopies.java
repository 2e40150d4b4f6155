package org.assay.cache.session;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tier of copies outside this JVM's own: fast, possibly stale, possibly away. */
public interface SessionCopies {

    /** How metrics and logs name the tier. */
    String name();

    /** The copy's bytes, if there is one; fails when the tier is away. */
    Future<Optional<byte[]>> get(UUID assessment);

    /** Replaces copies; fails when the tier is away, which harms nobody. */
    Future<Void> putAll(Map<UUID, byte[]> sessionByAssessment);

    /** Removes a copy; fails when the tier is away. */
    Future<Void> remove(UUID assessment);
}

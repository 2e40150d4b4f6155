package org.assay.api.sso;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.assay.api.http.OverloadedException;
import org.assay.cache.notes.Notes;

/**
 * Authorizations that were begun and from which nobody has come back. Each can be ended once, in
 * time, by whoever holds both of its secrets. Redis alone keeps them: without it nothing begins,
 * and what was begun before it lost everything is to be begun again.
 */
final class Authorizations {
    private static final String KIND = "sso";

    private final Notes notes;
    private final Duration lifetime;
    private final int most;
    private final InstantSource clock;
    private final SecureRandom random;

    /** Those of this process, for their number. */
    private final Cache<String, Boolean> lately;

    Authorizations(
            Notes notes, Duration lifetime, int most, InstantSource clock, SecureRandom random) {
        this.notes = notes;
        this.lifetime = lifetime;
        this.most = most;
        this.clock = clock;
        this.random = random;
        this.lately =
                Caffeine.newBuilder().expireAfterWrite(lifetime).executor(Runnable::run).build();
    }

    /**
     * What was begun.
     *
     * @param redirectUri where the provider sends people back
     */
    record Authorization(String provider, String redirectUri, Instant expiresAt) {
        private String text() {
            return new JsonObject()
                    .put("provider", provider)
                    .put("redirectUri", redirectUri)
                    .put("expiresAtMs", expiresAt.toEpochMilli())
                    .encode();
        }

        private static Authorization of(String text) {
            var json = new JsonObject(text);
            return new Authorization(
                    json.getString("provider"),
                    json.getString("redirectUri"),
                    Instant.ofEpochMilli(json.getLong("expiresAtMs")));
        }
    }

    /** Secrets for a new one; fails with {@link OverloadedException} when there are too many. */
    Future<Begun> begin(Authorization authorization) {
        if (lately.estimatedSize() >= most) {
            lately.cleanUp();
        }
        if (lately.estimatedSize() >= most) {
            return Future.failedFuture(new OverloadedException(lifetime.dividedBy(2)));
        }
        var begun = Begun.random(random);
        lately.put(begun.state(), true);
        return keep(begun, authorization).map(begun);
    }

    private Future<Void> keep(Begun begun, Authorization authorization) {
        var left = Duration.between(now(), authorization.expiresAt());
        return left.isPositive()
                ? notes.keep(KIND, begun.secret(), authorization.text(), left)
                : Future.succeededFuture();
    }

    /** When one that begins now is over. */
    Instant end() {
        return now().plus(lifetime);
    }

    /** Ends one; of several who do so at once, one gets it. */
    Future<Optional<Authorization>> take(Begun begun) {
        lately.invalidate(begun.state());
        return notes.take(KIND, begun.secret())
                .map(
                        text ->
                                text.map(Authorization::of)
                                        .filter(one -> one.expiresAt().isAfter(now())));
    }

    /** Lets one be ended once more, because nothing came of it. */
    Future<Void> giveBack(Begun begun, Authorization authorization) {
        return keep(begun, authorization);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}

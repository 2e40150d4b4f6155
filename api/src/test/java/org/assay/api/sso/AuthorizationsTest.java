package org.assay.api.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assay.api.http.OverloadedException;
import org.assay.api.sso.Authorizations.Authorization;
import org.assay.cache.notes.Notes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How many may be on their way to a provider: whoever never comes back takes a place for a while
 * only.
 */
class AuthorizationsTest {
    private static final int MOST = 3;
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private final Authorizations authorizations = of(Duration.ofMinutes(10));

    private static Authorizations of(Duration lifetime) {
        return new Authorizations(
                new Notes(new ForgetfulRedis()),
                lifetime,
                MOST,
                InstantSource.fixed(NOW),
                new SecureRandom());
    }

    /** Takes everything and gives nothing back. */
    private static final class ForgetfulRedis implements Redis {
        @Override
        public Future<RedisConnection> connect() {
            return Future.failedFuture("no connection");
        }

        @Override
        public Future<Void> close() {
            return Future.succeededFuture();
        }

        @Override
        public Future<@Nullable Response> send(Request command) {
            return Future.succeededFuture();
        }

        @Override
        public Future<List<@Nullable Response>> batch(List<Request> commands) {
            return Future.failedFuture("no batch");
        }
    }

    private static Future<Begun> begin(Authorizations some) {
        return some.begin(new Authorization("school", "https://assay.example/back", some.end()));
    }

    @Test
    void beyondAsManyAsTheSettingAllowsNobodyBegins() {
        for (int i = 0; i < MOST; i++) {
            assertThat(begin(authorizations).succeeded()).isTrue();
        }
        assertThat(begin(authorizations).cause())
                .isInstanceOfSatisfying(
                        OverloadedException.class,
                        full -> assertThat(full.estimate()).isEqualTo(Duration.ofMinutes(5)));
    }

    @Test
    void whoeverComesBackMakesRoomForOne() {
        var first = begin(authorizations).result();
        for (int i = 1; i < MOST; i++) {
            assertThat(begin(authorizations).succeeded()).isTrue();
        }
        assertThat(authorizations.take(first).succeeded()).isTrue();
        assertThat(begin(authorizations).succeeded()).isTrue();
        assertThat(begin(authorizations).failed()).isTrue();
    }

    @Test
    void whatIsOverMakesRoom() {
        var brief = of(Duration.ofMillis(300));
        for (int i = 0; i < MOST; i++) {
            assertThat(begin(brief).succeeded()).isTrue();
        }
        assertThat(begin(brief).failed()).isTrue();
        await().until(() -> begin(brief).succeeded());
    }
}

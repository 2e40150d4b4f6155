package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.api.accounts.AccessTokens;
import org.assay.api.wiring.AssayServer;
import org.assay.cache.tokens.TokenCopies;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a node goes on believing a token that was revoked on another node. */
class BelievedTokensTest {
    private static final Duration TRUST = Duration.ofSeconds(2);
    private static final AssayServer OTHER_NODE = RunningServer.get().server();

    private final AtomicLong nanoTime = new AtomicLong();
    private final AccessTokens tokens =
            new AccessTokens(
                    OTHER_NODE.part(Pool.class),
                    new TokenCopies(OTHER_NODE.part(Redis.class)),
                    RunningServer.get().settings().accounts(),
                    InstantSource.system(),
                    nanoTime::get);
    private final Visitor visitor = Visitor.arrive();
    private final LearnerId learner = new LearnerId(UUID.fromString(visitor.learner()));

    @BeforeEach
    void isBelieved() {
        assertThat(believed()).contains(learner);
    }

    private static <T extends @Nullable Object> T ended(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private static Response redis(Request request) {
        return Objects.requireNonNull(
                ended(OTHER_NODE.part(Redis.class).send(request).map(r -> r)));
    }

    private Optional<LearnerId> believed() {
        return ended(tokens.authenticate(visitor.token())).map(TokenOwner::learner);
    }

    private void passes(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    /** So long ago that nobody reads of it any more: who asks the tables is told, nobody else. */
    private void revokeUnheard() {
        ended(
                OTHER_NODE
                        .part(Pool.class)
                        .preparedQuery(
                                "UPDATE accounts.access_token SET revoked_at = now() - interval '1 day'"
                                        + " WHERE learner_id = $1")
                        .execute(Tuple.of(learner.value())));
        redis(Request.cmd(Command.FLUSHDB));
    }

    @Test
    void nobodyIsAskedAboutATokenWhileRevocationsAreRead() {
        revokeUnheard();
        for (int i = 0; i < 100; i++) {
            passes(TRUST.dividedBy(4));
            ended(tokens.readRevocations());
            assertThat(believed()).contains(learner);
        }
    }

    @Test
    void withoutNewsOfRevocationsATokenIsBelievedForSecondsOnly() {
        ended(tokens.readRevocations());
        revokeUnheard();
        passes(TRUST.minusNanos(1));
        assertThat(believed()).contains(learner);
        passes(Duration.ofNanos(1));
        assertThat(believed()).isEmpty();
    }

    @Test
    void whatAnotherNodeRevokedIsForgottenWhenItIsReadOf() {
        ended(OTHER_NODE.part(AccessTokens.class).revokeAll(learner));
        ended(tokens.readRevocations());
        assertThat(believed()).isEmpty();
    }

    @Test
    void aCopyThatALookupPutBackIsRemovedAgain() {
        ended(OTHER_NODE.part(AccessTokens.class).revokeAll(learner));
        redis(Request.cmd(Command.SET).arg(copyKey()).arg(learner + " 99999999999999 - -"));
        ended(tokens.readRevocations());
        await().untilAsserted(() -> assertThat(copies()).isZero());
    }

    @Test
    void aCopyThatIsPutBackAfterTheRevocationIsNotBelieved() {
        var node = OTHER_NODE.part(AccessTokens.class);
        ended(node.revokeAll(learner));
        await().untilAsserted(() -> assertThat(copies()).isZero());
        redis(Request.cmd(Command.SET).arg(copyKey()).arg(learner + " 99999999999999 - -"));
        assertThat(ended(node.authenticate(visitor.token()))).isEmpty();
    }

    private int copies() {
        return Integer.parseInt(redis(Request.cmd(Command.EXISTS).arg(copyKey())).toString());
    }

    private String copyKey() {
        return "assay:token:2:" + HexFormat.of().formatHex(TokenAbuse.sha256(visitor.token()));
    }
}

package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.assay.api.accounts.SignIns;
import org.assay.api.accounts.TokenPair;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ins on two nodes, with Redis and without. */
class SignInNodesTest {
    private static final ExternalNodes NODES = ExternalNodes.get();
    private static final Duration EVERYWHERE_WITHIN = Duration.ofSeconds(2);

    private final String person = People.arrive(NODES.node(0));
    private final TokenPair signIn =
            People.ended(
                    NODES.node(0).part(SignIns.class).open(new LearnerId(UUID.fromString(person))));

    private static HttpResponse<String> send(
            int node, String method, String path, String token, String body) {
        try {
            return ApiClient.raw(
                    HttpRequest.newBuilder(URI.create(NODES.address(node) + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int profileAt(int node) {
        return send(node, "GET", "/api/v1/me/profile", signIn.accessToken(), "").statusCode();
    }

    private int refreshAt(int node) {
        return send(node, "POST", "/api/v1/sign-ins/refresh", "", People.refreshBody(signIn))
                .statusCode();
    }

    private void signOutAt(int node) {
        var reply = send(node, "DELETE", "/api/v1/sign-ins/current", signIn.accessToken(), "");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    }

    private boolean isCopied() {
        var key =
                "assay:token:2:"
                        + HexFormat.of().formatHex(TokenAbuse.sha256(signIn.accessToken()));
        return People.ended(
                NODES.node(0)
                        .part(Redis.class)
                        .send(Request.cmd(Command.EXISTS).arg(key))
                        .map(reply -> "1".equals(String.valueOf(reply))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSignsOutOnOneNodeIsOutOnTheOtherWithinTwoSeconds(boolean isBelievedThere) {
        await().until(this::isCopied);
        if (isBelievedThere) {
            assertThat(profileAt(1)).isEqualTo(200);
        }
        signOutAt(0);
        await().atMost(EVERYWHERE_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> profileAt(1) == 401);
        assertThat(profileAt(0)).isEqualTo(401);
        assertThat(refreshAt(1)).isEqualTo(401);
    }

    @Test
    void aTokenThatComesBackOnAnotherNodeEndsTheSignInOnBoth() {
        assertThat(profileAt(0)).isEqualTo(200);
        assertThat(refreshAt(0)).isEqualTo(200);
        People.sql(
                NODES.node(0),
                "UPDATE accounts.refresh_token SET used_at = used_at - interval '1 hour' WHERE learner_id = $1",
                UUID.fromString(person));
        assertThat(refreshAt(1)).isEqualTo(401);
        await().atMost(EVERYWHERE_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> profileAt(0) == 401);
    }

    @Test
    void withoutRedisNobodyIsSignedOutAndWhoSignsOutIs() throws IOException {
        // Redis writes to its disk every second.
        await().pollDelay(Duration.ofMillis(1_500)).until(this::isCopied);
        NODES.services().killRedis();
        try {
            for (int node : new int[] {0, 1}) {
                await().until(() -> profileAt(node) == 200);
                assertThat(refreshAt(node)).isEqualTo(200);
            }
            signOutAt(1);
            await().atMost(EVERYWHERE_WITHIN)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> profileAt(0) == 401);
        } finally {
            NODES.services().startRedis();
        }
        // Redis has kept its copy on disk; it is not believed on either node.
        for (int i = 0; i < 40; i++) {
            assertThat(profileAt(i % 2)).isEqualTo(401);
        }
        await().until(() -> !isCopied());
    }
}

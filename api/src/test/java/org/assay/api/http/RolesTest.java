package org.assay.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.api.contract.TriedContract;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.StaffRole;
import org.assay.cache.tokens.TokenOwner;
import org.assay.config.SettingsReader;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation with roles is closed to whoever has none of them; a token here names its roles. */
class RolesTest {
    private static final LearnerId LEARNER = new LearnerId(new UUID(1, 2));
    private static final FamilyId FAMILY = new FamilyId(new UUID(3, 4));

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    @BeforeEach
    void listen() {
        var contract =
                TriedContract.of(
                        """
                        {'/staff': {'get': {'operationId': 'staff', 'x-priority': 'others',
                                            'x-roles': ['ADMINISTRATOR', 'SUPPORT']}},
                         '/all': {'get': {'operationId': 'all', 'x-priority': 'others'}}}""");
        var all = SettingsReader.read(Optional.empty(), Map.of(), Map.of("http.port", "0"));
        var settings = all.http();
        var operations = new Operations();
        operations.on("staff", RolesTest::tellCaller);
        operations.on("all", RolesTest::tellCaller);
        var registry = new SimpleMeterRegistry();
        var gate = new Gate(settings, all.admission(), registry);
        var router =
                new Edge(
                                vertx,
                                contract,
                                settings,
                                RolesTest::ownerOf,
                                gate,
                                Entrance.withoutLine(gate),
                                registry)
                        .router(operations);
        port =
                PublicServer.create(vertx, settings, 0, new Connections(settings, registry), router)
                        .listen()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
    }

    @AfterEach
    void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Future<Optional<TokenOwner>> ownerOf(String token) {
        if (token.equals("unknown")) {
            return Future.succeededFuture(Optional.empty());
        }
        var roles =
                Arrays.stream(token.split("-", -1))
                        .flatMap(name -> StaffRole.of(name).stream())
                        .collect(Collectors.toSet());
        return Future.succeededFuture(
                Optional.of(new TokenOwner(LEARNER, Long.MAX_VALUE, roles, Optional.of(FAMILY))));
    }

    private static Future<Reply> tellCaller(ApiRequest request) {
        var caller = request.caller();
        assertThat(caller.learner()).isEqualTo(request.learner()).isEqualTo(LEARNER);
        assertThat(caller.family()).contains(FAMILY);
        return Future.succeededFuture(
                Reply.json(200, new JsonObject().put("roles", caller.roles().toString())));
    }

    private java.net.http.HttpResponse<String> get(String path, String token) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,200",
        "SUPPORT,200",
        "SUPPORT-CERTIFICATION_OFFICER,200",
        "CERTIFICATION_OFFICER,403",
        "learner,403",
        "unknown,401"
    })
    void onlyWhoHasOneOfTheRolesComesIn(String token, int status) throws Exception {
        var reply = get("/staff", token);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        if (status == 403) {
            assertThat(new JsonObject(reply.body()).getString("type"))
                    .isEqualTo("/problems/forbidden");
        }
    }

    @Test
    void anOperationWithoutRolesIsForAnybodyWithAToken() throws Exception {
        for (var role : Set.of("learner", "ADMINISTRATOR")) {
            assertThat(get("/all", role).statusCode()).isEqualTo(200);
        }
    }
}

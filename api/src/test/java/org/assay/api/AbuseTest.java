package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.Wire.Answer;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract against every abuse that applies to it: a problem document, no
 * effect, nothing internal, no secret. A new operation is tried as soon as it is in the contract,
 * and fails here until {@link Route} knows a sound request of it.
 */
class AbuseTest {
    private static final RunningServer RUNNING = RunningServer.get();

    static Stream<Arguments> abuses() {
        return Route.all().stream()
                .flatMap(
                        route ->
                                AbuseCases.all().stream()
                                        .filter(abuse -> abuse.applies().test(route))
                                        .map(
                                                abuse ->
                                                        Arguments.of(
                                                                route.operation(),
                                                                abuse.name(),
                                                                route,
                                                                abuse)));
    }

    static List<Route> routes() {
        return Route.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void aSoundRequestSucceeds(Route route) {
        var answer = Wire.send(route.sound(Visitor.of(route)));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("abuses")
    void anAbuseIsRefusedAndChangesNothing(
            String operation, String name, Route route, AbuseCase abuse) {
        var visitor = Visitor.of(route);
        var bytes = abuse.spoil().bytes(route, visitor, route.sound(visitor));
        long before = everythingStored();
        var answer = Wire.send(bytes);
        assertThat(answer.status()).as(answer.body()).isIn(abuse.expected());
        assertIsProblem(answer);
        assertThat(answer.body()).doesNotContain(visitor.token());
        if (answer.status() == 405) {
            assertThat(answer.header("allow")).contains(route.method());
        }
        if (answer.status() == 401) {
            assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
        }
        assertThat(everythingStored()).isEqualTo(before);
    }

    static void assertIsProblem(Answer answer) {
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        var problem = new JsonObject(answer.body());
        var type =
                Arrays.stream(ProblemType.values())
                        .filter(t -> t.uri().equals(problem.getString("type")))
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.getInteger("status"))
                .isEqualTo(answer.status())
                .isEqualTo(type.status());
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("io.vertx")
                .doesNotContain("org.assay")
                .doesNotContain("SELECT ");
    }

    private static long everythingStored() {
        return RUNNING.server()
                .part(Pool.class)
                .query(
                        """
                        SELECT (SELECT count(*) FROM journal.event) + (SELECT count(*) FROM accounts.learner)
                            + (SELECT count(*) FROM accounts.audit) + (SELECT count(*) FROM accounts.staff_role)
                            + (SELECT count(*) FROM learning.tutorial_mark) + (SELECT count(*) FROM learning.feedback)
                            + (SELECT count(*) FROM learning.share)
                        """)
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .iterator()
                .next()
                .getLong(0);
    }
}

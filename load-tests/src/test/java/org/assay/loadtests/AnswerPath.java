package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer path, steady: learners arrive at a rate whatever the server does (open model), each
 * takes a whole placement and thinks between two answers. Settings, as system properties: {@code
 * baseUrl}, {@code learnersPerSecond}, {@code seconds}, {@code thinkMs}, {@code competency}.
 *
 * <p>On a synthetic bank learners have abilities and each result is compared with what the answer
 * deserves, see {@link SimulatedLearner}.
 */
public final class AnswerPath extends Simulation {
    private static final String BASE_URL = System.getProperty("baseUrl", "http://localhost:8080");
    private static final double LEARNERS_PER_SECOND =
            Double.parseDouble(System.getProperty("learnersPerSecond", "20"));
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int THINK_MS = Integer.getInteger("thinkMs", 200);
    private static final String COMPETENCY = System.getProperty("competency", "1.1");

    private static final String NEXT_ID = "$.next.challenge.id";
    private static final String NEXT_TYPE = "$.next.challenge.type";
    private static final String FIRST_CHOICE = "$.next.challenge.choices[0].id";

    public AnswerPath() {
        var protocol =
                http.baseUrl(BASE_URL)
                        .acceptHeader("application/json")
                        .contentTypeHeader("application/json")
                        .shareConnections();
        setUp(
                        scenario("a learner takes a placement")
                                .exec(learner(), start(), answers())
                                .injectOpen(
                                        rampUsersPerSec(1)
                                                .to(LEARNERS_PER_SECOND)
                                                .during(Duration.ofSeconds(5)),
                                        constantUsersPerSec(LEARNERS_PER_SECOND)
                                                .during(Duration.ofSeconds(SECONDS))))
                .protocols(protocol)
                .assertions(global().failedRequests().count().is(0L));
    }

    private static ChainBuilder learner() {
        return exec(session -> session.set("level", SimulatedLearner.ofAnyLevel().level()))
                .exec(
                        http("create learner")
                                .post("/api/v1/learners")
                                .body(StringBody("{}"))
                                .check(
                                        status().is(201),
                                        jsonPath("$.accessToken").saveAs("token")));
    }

    private static ChainBuilder start() {
        return exec(
                http("start")
                        .post("/api/v1/assessments")
                        .header("Authorization", "Bearer #{token}")
                        .body(
                                StringBody(
                                        "{\"purpose\":\"PLACEMENT\",\"competency\":\""
                                                + COMPETENCY
                                                + "\"}"))
                        .check(
                                status().is(201),
                                jsonPath("$.id").saveAs("assessment"),
                                jsonPath("$.phase").is("IN_PROGRESS").saveAs("phase"),
                                jsonPath("$.next.sequence").is("1").saveAs("sequence"),
                                jsonPath(NEXT_ID).saveAs("challenge"),
                                jsonPath(NEXT_TYPE).saveAs("type"),
                                jsonPath(FIRST_CHOICE).optional().saveAs("choice")));
    }

    private static ChainBuilder answers() {
        return asLongAs(session -> "IN_PROGRESS".equals(session.getString("phase")))
                .on(
                        pause(Duration.ofMillis(THINK_MS)),
                        exec(AnswerPath::decide),
                        exec(answer()),
                        exec(AnswerPath::advance));
    }

    private static HttpRequestActionBuilder answer() {
        return http("answer")
                .put("/api/v1/assessments/#{assessment}/responses/#{sequence}")
                .header("Authorization", "Bearer #{token}")
                .body(StringBody("#{body}"))
                .check(
                        status().is(200),
                        jsonPath("$.result")
                                .validate(
                                        "as the answer deserves",
                                        (result, session) -> graded(result, session)),
                        jsonPath("$.progress.answered").isEL("#{sequence}"),
                        jsonPath("$.phase").saveAs("phase"),
                        jsonPath("$.next.sequence").optional().saveAs("nextSequence"),
                        jsonPath(NEXT_ID).optional().saveAs("nextChallenge"),
                        jsonPath(NEXT_TYPE).optional().saveAs("type"),
                        jsonPath(FIRST_CHOICE).optional().saveAs("choice"));
    }

    /** What the learner sends; how it must be graded goes into the session. */
    private static Session decide(Session session) {
        var response =
                new SimulatedLearner(session.getInt("level"))
                        .respond(
                                session.getString("challenge"),
                                session.getString("type"),
                                Objects.requireNonNullElse(session.getString("choice"), ""));
        return session.set("body", response.body()).set("expected", response.expected());
    }

    private static String graded(@Nullable String result, Session session) {
        var expected = Objects.requireNonNull(session.getString("expected"));
        if (result == null || !result.matches(expected)) {
            throw new IllegalStateException(result + " is not " + expected);
        }
        return result;
    }

    /** The reply must bring the next sequence and another challenge, unless it is the last. */
    private static Session advance(Session session) {
        if (!"IN_PROGRESS".equals(session.getString("phase"))) {
            return session;
        }
        int expected = session.getInt("sequence") + 1;
        boolean next = Integer.toString(expected).equals(session.getString("nextSequence"));
        boolean another =
                !Objects.equals(session.getString("challenge"), session.getString("nextChallenge"));
        return next && another
                ? session.set("sequence", expected)
                        .set("challenge", session.getString("nextChallenge"))
                : session.markAsFailed().set("phase", "BROKEN");
    }
}

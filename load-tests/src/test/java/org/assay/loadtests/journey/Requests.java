package org.assay.loadtests.journey;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.Http;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.learner.Exchange;
import org.assay.loadtests.measure.Measures.End;
import org.assay.loadtests.run.LoadRun;

/**
 * Requests that are timed from the moment for which they were intended, and whose replies are read.
 */
public final class Requests {
    private static final String CANDIDATE = "candidate";
    private static final String TICKET_HEADER = "Waiting-Ticket";
    private static final int SHED = 503;

    private final LoadRun run;
    private final Shedding shedding;
    private final Duration until;

    /** Requests of learners who stay until the end. */
    Requests(LoadRun run, Shedding shedding) {
        this(run, shedding, run.length());
    }

    /**
     * Requests of learners who stay for a while.
     *
     * @param until time since the beginning after which who was sent away does not come back
     */
    Requests(LoadRun run, Shedding shedding, Duration until) {
        this.run = run;
        this.shedding = shedding;
        this.until = until;
    }

    /** The learner of a virtual user. */
    public static Candidate candidate(Session session) {
        return Objects.requireNonNull(session.<Candidate>get(CANDIDATE));
    }

    /** The learner comes. */
    ChainBuilder arrival() {
        return exec(
                session -> {
                    run.measures().arrives();
                    return session.set(CANDIDATE, run.candidate(session.userId()));
                });
    }

    /**
     * A request; after it a learner who was failed leaves, and one who was sent away comes back
     * when told.
     *
     * @param name in the report
     * @param reply takes an accepted reply; throws when it is not what it must be
     */
    ChainBuilder request(
            String name,
            Function<Http, HttpRequestActionBuilder> request,
            int accepted,
            BiConsumer<Candidate, String> reply) {
        return insisting(once(name, request, accepted, reply));
    }

    /** Goes through a chain with one request, again and again while the learner is sent away. */
    ChainBuilder insisting(ChainBuilder once) {
        return exec(once)
                .exec(
                        asLongAs(this::isSentAway)
                                .on(
                                        pause(
                                                session ->
                                                        run.atMostUntil(
                                                                until,
                                                                comesBackAfter(
                                                                        candidate(session)))),
                                        // Who was told to come after the end does not come.
                                        doIf(_ -> run.isBefore(until)).then(once)))
                .exitHereIf(session -> candidate(session).exchange().wasShed())
                .exitHereIfFailed();
    }

    /** A request that is sent once, whatever comes of it. */
    ChainBuilder once(
            String name,
            Function<Http, HttpRequestActionBuilder> request,
            int accepted,
            BiConsumer<Candidate, String> reply) {
        return exec(this::sends)
                .exec(checked(request.apply(http(name)), accepted, reply))
                .exec(session -> ended(session, name));
    }

    /** Has the reply read. */
    HttpRequestActionBuilder checked(
            HttpRequestActionBuilder request, int accepted, BiConsumer<Candidate, String> reply) {
        return request.header(TICKET_HEADER, session -> candidate(session).ticket())
                .check(
                        status().validate(
                                        "that is right",
                                        (code, session) -> {
                                            candidate(session).exchange().gotStatus(code);
                                            requireStatus(code, accepted);
                                            return code;
                                        }))
                .checkIf((response, _) -> response.status().code() == accepted)
                .then(
                        bodyString()
                                .validate(
                                        "that is right",
                                        (body, session) -> {
                                            reply.accept(candidate(session), body);
                                            return body;
                                        }))
                .checkIf((response, _) -> response.status().code() == SHED)
                .then(
                        header("Retry-After")
                                .validate(
                                        "seconds to wait",
                                        (seconds, session) -> {
                                            candidate(session)
                                                    .exchange()
                                                    .toldToWait(Integer.parseInt(seconds));
                                            return seconds;
                                        }),
                        bodyString()
                                .validate(
                                        "a problem",
                                        (body, session) -> {
                                            candidate(session).exchange().gotProblem(body);
                                            return body;
                                        }));
    }

    private void requireStatus(int code, int accepted) {
        if (code != accepted && !(code == SHED && shedding == Shedding.ALLOWED)) {
            throw new IllegalStateException("status " + code + " and not " + accepted);
        }
    }

    private Session sends(Session session) {
        var exchange = candidate(session).sends();
        run.measures().sentLate(exchange.sentNanos() - exchange.intendedNanos());
        return session;
    }

    private Session ended(Session session, String name) {
        var exchange = candidate(session).exchange();
        var end = endOf(session, exchange);
        long took = System.nanoTime() - exchange.intendedNanos();
        run.measures().ended(name, run.momentAt(exchange.intendedNanos()), end, took);
        if (end == End.SHED) {
            run.measures().toldToWait(exchange.retryAfterSeconds());
        }
        candidate(session).goesOnAtOnce();
        return session;
    }

    private static End endOf(Session session, Exchange exchange) {
        if (session.isFailed()) {
            return End.FAILED;
        }
        return exchange.wasShed() ? End.SHED : End.SERVED;
    }

    private boolean isSentAway(Session session) {
        return !session.isFailed()
                && candidate(session).exchange().wasShed()
                && run.isBefore(until);
    }

    private static Duration comesBackAfter(Candidate candidate) {
        return candidate.waitFor(
                Duration.ofSeconds(Math.max(1, candidate.exchange().retryAfterSeconds())));
    }
}

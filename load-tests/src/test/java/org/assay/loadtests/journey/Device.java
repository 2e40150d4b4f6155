package org.assay.loadtests.journey;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.Http;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.learner.Replies;
import org.assay.loadtests.run.LoadRun;

/** What a learner's device asks: coming, starting, responding. */
public final class Device {
    /** The names of requests in reports. */
    public static final String CREATE = "create learner";

    public static final String START = "start";
    public static final String ANSWER = "answer";
    public static final String REPEAT = "repeat";

    private final LoadRun run;
    private final Requests requests;
    private final Bookkeeping books;

    public Device(LoadRun run, Shedding shedding) {
        this.run = run;
        this.requests = new Requests(run, shedding);
        this.books = new Bookkeeping(run);
    }

    /** A new learner takes a placement, and leaves. */
    public ChainBuilder takesAPlacement() {
        return exec(arrives(), starts(), answers());
    }

    /** A new learner, with a token. */
    public ChainBuilder arrives() {
        return exec(requests.arrival())
                .exec(
                        requests.request(
                                CREATE,
                                http -> http.post("/api/v1/learners").body(StringBody("{}")),
                                201,
                                (candidate, reply) ->
                                        candidate.signedIn(
                                                Replies.parse(reply)
                                                        .required("accessToken")
                                                        .textValue())));
    }

    /** A placement in the learner's next competency. */
    public ChainBuilder starts() {
        return exec(session -> {
                    Requests.candidate(session).choosesCompetency();
                    return session;
                })
                .exec(
                        requests.request(
                                START,
                                http ->
                                        signed(http.post("/api/v1/assessments"))
                                                .body(StringBody(Device::startBody)),
                                201,
                                Candidate::started));
    }

    /** Again and again, in another competency each time, until the learner leaves. */
    public ChainBuilder whileCompetenciesLast(ChainBuilder placement) {
        return asLongAs(session -> Requests.candidate(session).mayStart() && run.goesOn())
                .on(placement);
    }

    /** Responses, each after some thought, until the placement is over or the learner leaves. */
    public ChainBuilder answers(ChainBuilder... afterEach) {
        return answersWhile(_ -> run.goesOn(), Duration.ofDays(365), afterEach);
    }

    /** The same, until a moment since the beginning at the latest. */
    public ChainBuilder answersUntil(Duration moment) {
        return answersWhile(_ -> run.elapsed().compareTo(moment) < 0, moment);
    }

    private ChainBuilder answersWhile(
            Predicate<Session> stays, Duration moment, ChainBuilder... afterEach) {
        return asLongAs(session -> mayAnswer(session) && stays.test(session))
                .on(
                        pause(
                                session ->
                                        run.atMostUntilEnd(
                                                run.atMostUntil(
                                                        moment,
                                                        Requests.candidate(session).think()))),
                        doIf(session -> stays.test(session) && run.goesOn())
                                .then(answersOne().exec(List.of(afterEach))));
    }

    private boolean mayAnswer(Session session) {
        var candidate = Requests.candidate(session);
        return candidate.question().isPresent()
                && candidate.answered() < run.settings().answers()
                && run.goesOn();
    }

    private ChainBuilder answersOne() {
        return exec(Device::decides)
                .exec(requests.insisting(responds(ANSWER, Candidate::recorded)))
                .exec(
                        doIf(session ->
                                        Requests.candidate(session)
                                                .chance(run.settings().repeats()))
                                .then(repeats()));
    }

    /** The latest response once more: the same bytes must come back. */
    ChainBuilder repeats() {
        return requests.insisting(responds(REPEAT, Candidate::repeated));
    }

    /** A response whose reply was lost: it was recorded or not, and is recorded once. */
    ChainBuilder sendsLostAgain() {
        return requests.insisting(responds(ANSWER, Candidate::recorded));
    }

    /** Sends the latest response and keeps it in the ledger, whatever comes of it. */
    private ChainBuilder responds(String name, BiConsumer<Candidate, String> reply) {
        return exec(requests.once(name, Device::put, 200, reply)).exec(books::keep);
    }

    static HttpRequestActionBuilder put(Http http) {
        return signed(
                http.put(session -> Requests.candidate(session).response().question().path())
                        .body(
                                StringBody(
                                        session ->
                                                Requests.candidate(session)
                                                        .response()
                                                        .body()
                                                        .toString())));
    }

    private static Session decides(Session session) {
        Requests.candidate(session).decides();
        return session;
    }

    private static String startBody(Session session) {
        return "{\"purpose\":\"PLACEMENT\",\"competency\":\""
                + Requests.candidate(session).competency()
                + "\"}";
    }

    static HttpRequestActionBuilder signed(HttpRequestActionBuilder request) {
        return request.header(
                "Authorization", session -> "Bearer " + Requests.candidate(session).token());
    }
}

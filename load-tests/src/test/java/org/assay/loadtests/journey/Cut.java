package org.assay.loadtests.journey;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.time.Duration;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.learner.Exchange;
import org.assay.loadtests.run.LoadRun;

/**
 * The network fails for everybody at once and comes back. Half of the learners had just sent a
 * response and never see its reply; the requests that are broken off are not in the report.
 */
public final class Cut {
    /** The name in reports of a resumption, timed from the moment at which the learner is back. */
    public static final String RESUME = "resume after the cut";

    private static final double JUST_SENT = 0.5;
    private static final Duration BROKEN_OFF_AFTER = Duration.ofMillis(2);
    private static final String LOST = "lost";

    private final LoadRun run;
    private final Requests requests;
    private final Device device;
    private final Reads reads;
    private final Bookkeeping books;

    public Cut(LoadRun run, Device device, Reads reads) {
        this.run = run;
        this.requests = new Requests(run, Shedding.REFUSED);
        this.device = device;
        this.reads = reads;
        this.books = new Bookkeeping(run);
    }

    /** Is cut off at a moment since the beginning, comes back, resumes. */
    public ChainBuilder at(Duration moment) {
        return exec(pause(_ -> run.atMostUntil(moment, Duration.ofDays(365))))
                .exec(session -> session.set(LOST, false))
                .exec(doIf(session -> hasJustSent(candidate(session))).then(losesAReply()))
                .exec(pause(session -> untilBack(candidate(session), moment)))
                .exec(
                        doIfOrElse(session -> session.getBoolean(LOST))
                                .then(
                                        reads.resumes(RESUME, Candidate::resumedAfterLoss),
                                        device.sendsLostAgain())
                                .orElse(reads.resumes(RESUME, Candidate::resumed)));
    }

    private ChainBuilder losesAReply() {
        return exec(session -> {
                    candidate(session).decides();
                    candidate(session).goesOnAtOnce();
                    candidate(session).sends();
                    return session;
                })
                .exec(
                        requests.checked(
                                Device.put(http("broken off"))
                                        .requestTimeout(BROKEN_OFF_AFTER)
                                        .silent(),
                                200,
                                Candidate::recorded))
                .exec(books::keep)
                .exec(
                        session ->
                                session.markAsSucceeded()
                                        .set(
                                                LOST,
                                                candidate(session).exchange().status()
                                                        == Exchange.NO_REPLY));
    }

    private Duration untilBack(Candidate candidate, Duration moment) {
        var back = moment.plus(run.settings().cut()).plus(candidate.within(run.settings().back()));
        return candidate.waitFor(back.minus(run.elapsed()));
    }

    private static boolean hasJustSent(Candidate candidate) {
        return candidate.question().isPresent() && candidate.chance(JUST_SENT);
    }

    private static Candidate candidate(Session session) {
        return Requests.candidate(session);
    }
}

package org.assay.loadtests.journey;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.Http;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.function.BiConsumer;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.run.LoadRun;

/** What a learner's device reads: an assessment again, its review, a profile. */
public final class Reads {
    /** The names of requests in reports. */
    public static final String RESUME = "resume";

    public static final String PROFILE = "profile";
    public static final String REVIEW = "review";

    private final LoadRun run;
    private final Requests requests;

    public Reads(LoadRun run, Shedding shedding) {
        this.run = run;
        this.requests = new Requests(run, shedding);
    }

    /** Each of them now and then. */
    public ChainBuilder nowAndThen() {
        return exec(perhaps(resumes())).exec(perhaps(profile())).exec(perhaps(reviews()));
    }

    /** The page is loaded again: the same question must be there. */
    public ChainBuilder resumes() {
        return resumes(RESUME, Candidate::resumed);
    }

    ChainBuilder resumes(String name, BiConsumer<Candidate, String> reply) {
        return requests.request(name, Reads::getAssessment, 200, reply);
    }

    /** Points and levels; after the end of a placement they must show its score. */
    public ChainBuilder profile() {
        return requests.request(
                PROFILE,
                http -> Device.signed(http.get("/api/v1/me/profile")),
                200,
                Candidate::sawProfile);
    }

    /** All that was answered so far. */
    public ChainBuilder reviews() {
        return requests.request(REVIEW, Reads::getResponses, 200, Candidate::reviewed);
    }

    private static HttpRequestActionBuilder getAssessment(Http http) {
        return Device.signed(
                http.get(
                        session ->
                                "/api/v1/assessments/" + Requests.candidate(session).assessment()));
    }

    private static HttpRequestActionBuilder getResponses(Http http) {
        return Device.signed(
                http.get(
                        session ->
                                "/api/v1/assessments/"
                                        + Requests.candidate(session).assessment()
                                        + "/responses"));
    }

    private ChainBuilder perhaps(ChainBuilder read) {
        return doIf(session -> Requests.candidate(session).chance(run.settings().reads()))
                .then(read);
    }
}

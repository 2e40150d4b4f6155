package org.assay.api.admission;

import io.vertx.core.json.JsonObject;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;

/** What somebody who waits is told. */
final class WaitingProblem {
    /** Times that somebody asks while waiting, roughly; more often while a line is young. */
    private static final int POLLS = 4;

    private static final long SOONEST_SECONDS = 2;
    private static final long LATEST_SECONDS = 30;
    private static final long UNKNOWN_SECONDS = 3;

    /** Spread of the time to ask again, in parts of it, so that not all come at once. */
    private static final double SPREAD = 0.4;

    private WaitingProblem() {}

    static ProblemException of(String ticket, Place place) {
        return new ProblemException(ProblemType.WAITING_ROOM, members(place).put("ticket", ticket));
    }

    /** Position, estimate and when to ask again. */
    static JsonObject members(Place place) {
        var members = new JsonObject().put("position", place.position());
        place.estimate()
                .ifPresent(
                        estimate ->
                                members.put(
                                        "estimateSeconds",
                                        Math.ceilDiv(estimate.ms(), TimeUnit.SECONDS.toMillis(1))));
        return members.put(
                "retryAfterSeconds", retryAfterSeconds(place, ThreadLocalRandom.current()));
    }

    /** When to ask again, with a spread. */
    static long retryAfterSeconds(Place place, RandomGenerator random) {
        if (place.called()) {
            return 1;
        }
        long seconds =
                place.estimate()
                        .map(
                                estimate ->
                                        Math.clamp(
                                                TimeUnit.MILLISECONDS.toSeconds(
                                                        Math.min(
                                                                estimate.ms() / POLLS,
                                                                estimate.ofMs())),
                                                SOONEST_SECONDS,
                                                LATEST_SECONDS))
                        .orElse(UNKNOWN_SECONDS);
        return Math.round(seconds * (1 + SPREAD * (random.nextDouble() - 0.5)));
    }
}

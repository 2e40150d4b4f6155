package org.assay.api.assessments;

import io.vertx.core.json.JsonObject;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.session.Header;
import org.assay.engine.session.Next;
import org.assay.engine.session.Progress;
import org.assay.engine.session.Reached;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.Submission;

/** Assessments and replies to responses as JSON. */
final class AssessmentViews {

    private AssessmentViews() {}

    static JsonObject inProgress(LoadedBank bank, InProgress s, long nowMs) {
        var next = next(bank, s.header(), s.current(), s.sequence());
        s.current()
                .timerSeconds()
                .ifPresent(
                        seconds ->
                                next.put(
                                        "remainingSeconds",
                                        Math.max(
                                                0,
                                                seconds
                                                        - (nowMs - s.current().servedAtMs())
                                                                / 1_000)));
        return head(s.header(), "IN_PROGRESS", s.progress()).put("next", next);
    }

    static JsonObject completed(Completed s) {
        return head(s.header(), "COMPLETED", s.progress())
                .put("score", score(s.header(), s.reached()));
    }

    static JsonObject discarded(Discarded s) {
        return head(s.header(), "DISCARDED", s.progress());
    }

    private static JsonObject head(Header header, String phase, Progress progress) {
        return new JsonObject()
                .put("id", header.id().toString())
                .put("purpose", header.purpose().name())
                .put("competency", header.competency().value())
                .put("phase", phase)
                .put("progress", progress(progress, phase.equals("COMPLETED")));
    }

    /**
     * The reply to a response: a function of what was recorded, so that every repetition gets the
     * same bytes.
     */
    static JsonObject recorded(LoadedBank bank, Header header, ResponseRecorded response) {
        boolean finished = response.next() instanceof Next.Finished;
        var json = new JsonObject().put("result", response.result().name());
        response.levelUp()
                .ifPresent(
                        level ->
                                json.put(
                                        "levelUp",
                                        new JsonObject()
                                                .put("competency", header.competency().value())
                                                .put("level", level)));
        json.put("progress", progress(response.progress(), finished))
                .put("checkpoint", response.checkpoint())
                .put("phase", finished ? "COMPLETED" : "IN_PROGRESS");
        return switch (response.next()) {
            case Next.Challenge(var served) ->
                    json.put("next", next(bank, header, served, response.sequence() + 1));
            case Next.Finished(var reached) -> json.put("score", score(header, reached));
        };
    }

    /** What a sequence holds, for a client whose other response came too late. */
    static JsonObject stored(ResponseRecorded response) {
        var json =
                new JsonObject()
                        .put("challengeId", response.item().value())
                        .put("result", response.result().name());
        return switch (response.submission()) {
            case Submission.Skipped _ -> json.put("skipped", true);
            case Submission.Answered(var value) -> json.put("value", ChallengeViews.value(value));
        };
    }

    private static JsonObject next(LoadedBank bank, Header header, Served served, int sequence) {
        return new JsonObject()
                .put("sequence", sequence)
                .put("challenge", ChallengeViews.challenge(bank, header, served));
    }

    private static JsonObject progress(Progress progress, boolean finished) {
        return new JsonObject()
                .put("answered", progress.answered())
                .put("assessedSkills", progress.assessedSkills())
                .put("targetSkills", progress.targetSkills())
                .put("percent", finished ? 100 : progress.percent());
    }

    private static JsonObject score(Header header, Reached reached) {
        return new JsonObject()
                .put("points", reached.points())
                .put("level", reached.level())
                .put("pointsToNextLevel", reached.pointsToNextLevel())
                .put("maxLevel", header.levelCeiling());
    }
}

package org.assay.api.people;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.assay.api.journal.JournalEntry;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.session.Next;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.assay.engine.session.SessionEvent.AssessmentStarted;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.Submission;

/** An assessment for its learner to keep: every challenge, response and result of the journal. */
final class AssessmentExport {
    private final JsonObject json = new JsonObject();
    private final JsonArray responses = new JsonArray();

    private AssessmentExport() {}

    /** An assessment's entries, of which there is at least the first. */
    static JsonObject of(List<JournalEntry> entries) {
        var export = new AssessmentExport();
        var served = export.start((AssessmentStarted) entries.getFirst().event());
        for (var entry : entries.subList(1, entries.size())) {
            served =
                    switch (entry.event()) {
                        case ResponseRecorded response -> export.respond(served, response);
                        case AssessmentDiscarded(_, var atMs) -> export.discard(served, atMs);
                        case AssessmentStarted _ ->
                                throw new IllegalStateException("a second start");
                    };
        }
        return export.json;
    }

    private Served start(AssessmentStarted started) {
        var header = started.header();
        json.put("id", header.id().toString())
                .put("purpose", header.purpose().name())
                .put("mode", started.mode().name())
                .put("competency", header.competency().value())
                .put("startedAt", time(header.startedAtMs()))
                .put("language", header.language())
                .put("itemBankVersion", header.bank().value())
                .put("rulesVersion", header.rules())
                .put("highestLevel", header.levelCeiling())
                .put("phase", "IN_PROGRESS")
                .put("firstChallenge", challenge(started.first()))
                .put("responses", responses);
        return started.first();
    }

    private Served respond(Served served, ResponseRecorded response) {
        var one =
                challenge(served)
                        .put("sequence", response.sequence())
                        .put("answeredAt", time(response.atMs()))
                        .put("elapsedMs", response.elapsedMs())
                        .put("leftThePage", response.focusLost())
                        .put("result", response.result().name());
        switch (response.submission()) {
            case Submission.Skipped _ -> one.put("skipped", true);
            case Submission.Answered(var value) -> one.put("response", value(value));
        }
        response.levelUp().ifPresent(level -> one.put("levelReached", level));
        responses.add(one);
        return switch (response.next()) {
            case Next.Challenge(var next) -> next;
            case Next.Finished(var reached) -> {
                json.put("phase", "COMPLETED")
                        .put("completedAt", time(response.atMs()))
                        .put("points", reached.points())
                        .put("level", reached.level());
                yield served;
            }
        };
    }

    private Served discard(Served served, long atMs) {
        json.put("phase", "DISCARDED").put("discardedAt", time(atMs));
        return served;
    }

    private static JsonObject challenge(Served served) {
        return new JsonObject()
                .put("challengeId", served.item().value())
                .put("level", served.level())
                .put("shownAt", time(served.servedAtMs()));
    }

    private static Object value(ResponseValue value) {
        return switch (value) {
            case ResponseValue.Text(var text) -> text;
            case ResponseValue.Ids(var ids) -> new JsonArray(ids);
            case ResponseValue.Blanks(var textByBlank) -> {
                var blanks = new JsonObject();
                textByBlank.forEach(blanks::put);
                yield blanks;
            }
        };
    }

    private static String time(long epochMs) {
        return Instant.ofEpochMilli(epochMs).toString();
    }
}

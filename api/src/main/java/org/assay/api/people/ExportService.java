package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.journal.Journal;
import org.assay.api.profiles.ProfileService;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/**
 * All that is kept of a learner, as one document. It is made in memory, one assessment after the
 * other, so only so many are made at once.
 */
final class ExportService {
    private final ExportStore store;
    private final Journal journal;
    private final ProfileService profiles;
    private final List<PersonalData> others;
    private final InstantSource clock;
    private final int atOnce;
    private final AtomicInteger running = new AtomicInteger();

    ExportService(
            ExportStore store,
            Journal journal,
            ProfileService profiles,
            List<PersonalData> others,
            InstantSource clock,
            int atOnce) {
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
        this.others = List.copyOf(others);
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /** The export; fails as overloaded while too many are being made. */
    Future<JsonObject> export(LearnerId learner) {
        if (running.incrementAndGet() > atOnce) {
            running.decrementAndGet();
            return Future.failedFuture(new ProblemException(ProblemType.OVERLOADED));
        }
        return made(learner).onComplete(_ -> running.decrementAndGet());
    }

    private Future<JsonObject> made(LearnerId learner) {
        var json =
                new JsonObject()
                        .put("exportedAt", clock.instant().toString())
                        .put("learnerId", learner.toString());
        return store.sections(learner)
                .onSuccess(json::mergeIn)
                .compose(_ -> profiles.profile(learner))
                .onSuccess(profile -> json.put("profile", ProfileExport.of(profile)))
                .compose(_ -> assessments(learner))
                .onSuccess(all -> json.put("assessments", all))
                .compose(_ -> others(learner, json));
    }

    private Future<JsonObject> others(LearnerId learner, JsonObject json) {
        var exports =
                others.stream()
                        .map(
                                data ->
                                        data.export()
                                                .apply(learner)
                                                .onSuccess(all -> json.put(data.name(), all)))
                        .toList();
        return Future.all(exports).map(json);
    }

    private Future<JsonArray> assessments(LearnerId learner) {
        return store.assessments(learner).compose(all -> through(all, 0, new JsonArray()));
    }

    private Future<JsonArray> through(List<AssessmentId> all, int i, JsonArray made) {
        return i == all.size()
                ? Future.succeededFuture(made)
                : journal.read(all.get(i))
                        .map(AssessmentExport::of)
                        .compose(one -> through(all, i + 1, made.add(one)));
    }
}

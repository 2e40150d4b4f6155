package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;
import org.assay.api.learning.HistoryService.Taken;
import org.assay.engine.session.AssessmentId;

/** The history of a learner's tests over HTTP. */
public final class HistoryRoutes implements Operations.Routes {
    private static final int DEFAULT_SIZE = 20;

    private final HistoryService history;

    public HistoryRoutes(HistoryService history) {
        this.history = history;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("listAssessments", this::listAssessments);
    }

    private Future<Reply> listAssessments(ApiRequest request) {
        return history.history(
                        request.learner(),
                        request.query("after").map(UUID::fromString).map(AssessmentId::new),
                        request.query("size", DEFAULT_SIZE))
                .map(page -> Reply.json(200, json(page)));
    }

    private static JsonObject json(HistoryService.Page page) {
        var all = new JsonArray();
        page.tests().forEach(test -> all.add(json(test)));
        var json = new JsonObject().put("assessments", all);
        return page.isLast()
                ? json
                : json.put("after", page.tests().getLast().header().id().toString());
    }

    private static JsonObject json(Taken test) {
        var header = test.header();
        var json =
                new JsonObject()
                        .put("id", header.id().toString())
                        .put("competency", header.competency().value())
                        .put("phase", test.phase().name())
                        .put("startedAt", Instant.ofEpochMilli(header.startedAtMs()).toString());
        test.endedAtMs().ifPresent(ms -> json.put("endedAt", Instant.ofEpochMilli(ms).toString()));
        test.reached()
                .ifPresent(
                        reached ->
                                json.put("level", reached.level())
                                        .put("points", reached.points())
                                        .put("maxLevel", header.levelCeiling()));
        return json;
    }
}

package org.assay.api.learning;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.assay.api.profiles.Profile;

/**
 * What an organisation is sent of a profile. It stays as it was.
 *
 * @param maxLevel the highest level that counted then
 */
record Snapshot(
        int totalPoints,
        int maxPoints,
        int maxLevel,
        boolean certifiable,
        List<Reached> competencies) {
    Snapshot {
        competencies = List.copyOf(competencies);
    }

    /** What was reached in a competency. */
    record Reached(String code, int points, int level) {}

    static Snapshot of(Profile profile) {
        return new Snapshot(
                profile.totalPoints(),
                profile.maxPoints(),
                profile.levelCeiling(),
                profile.isCertifiable(),
                profile.competencies().stream()
                        .map(
                                standing ->
                                        new Reached(
                                                standing.code().value(),
                                                standing.score().points(),
                                                standing.score().level()))
                        .toList());
    }

    JsonObject json() {
        var all = new JsonArray();
        competencies.forEach(
                one ->
                        all.add(
                                new JsonObject()
                                        .put("code", one.code())
                                        .put("points", one.points())
                                        .put("level", one.level())));
        return new JsonObject()
                .put("totalPoints", totalPoints)
                .put("maxPoints", maxPoints)
                .put("maxLevel", maxLevel)
                .put("certifiable", certifiable)
                .put("competencies", all);
    }

    static Snapshot read(JsonObject json) {
        return new Snapshot(
                json.getInteger("totalPoints"),
                json.getInteger("maxPoints"),
                json.getInteger("maxLevel"),
                json.getBoolean("certifiable"),
                json.getJsonArray("competencies").stream()
                        .map(JsonObject.class::cast)
                        .map(
                                one ->
                                        new Reached(
                                                one.getString("code"),
                                                one.getInteger("points"),
                                                one.getInteger("level")))
                        .toList());
    }
}

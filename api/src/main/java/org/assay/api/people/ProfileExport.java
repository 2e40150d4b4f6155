package org.assay.api.people;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.assay.api.profiles.Profile;

/** A profile for its learner to keep. */
final class ProfileExport {

    private ProfileExport() {}

    static JsonObject of(Profile profile) {
        var competencies = new JsonArray();
        profile.competencies().stream()
                .filter(standing -> standing.status() != Profile.Status.NOT_STARTED)
                .forEach(standing -> competencies.add(of(standing)));
        return new JsonObject()
                .put("totalPoints", profile.totalPoints())
                .put("maxPoints", profile.maxPoints())
                .put("highestLevel", profile.levelCeiling())
                .put("certifiable", profile.isCertifiable())
                .put("competencies", competencies);
    }

    private static JsonObject of(Profile.Standing standing) {
        var json =
                new JsonObject()
                        .put("competency", standing.code().value())
                        .put("status", standing.status().name())
                        .put("points", standing.score().points())
                        .put("level", standing.score().level());
        standing.assessment().ifPresent(id -> json.put("assessment", id.toString()));
        return json;
    }
}

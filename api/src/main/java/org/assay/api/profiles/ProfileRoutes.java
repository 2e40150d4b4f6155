package org.assay.api.profiles;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;

/** Profiles over HTTP. */
public final class ProfileRoutes implements Operations.Routes {
    private final ProfileService profiles;

    public ProfileRoutes(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("getProfile", this::getProfile);
    }

    private Future<Reply> getProfile(ApiRequest request) {
        return profiles.profile(request.learner()).map(profile -> Reply.json(200, json(profile)));
    }

    private static JsonObject json(Profile profile) {
        var competencies = new JsonArray();
        profile.competencies().forEach(standing -> competencies.add(json(standing)));
        return new JsonObject()
                .put("totalPoints", profile.totalPoints())
                .put("maxPoints", profile.maxPoints())
                .put("maxLevel", profile.levelCeiling())
                .put("certifiable", profile.isCertifiable())
                .put("competenciesMissing", profile.competenciesMissing())
                .put("competencies", competencies);
    }

    /** A competency's standing, as every reply that holds one tells it. */
    public static JsonObject json(Profile.Standing standing) {
        var json =
                new JsonObject()
                        .put("code", standing.code().value())
                        .put("status", standing.status().name())
                        .put("points", standing.score().points())
                        .put("level", standing.score().level())
                        .put("pointsToNextLevel", standing.score().pointsToNextLevel())
                        .put("improvable", standing.isImprovable());
        standing.assessment().ifPresent(id -> json.put("assessmentId", id.toString()));
        standing.percent().ifPresent(percent -> json.put("percent", percent));
        standing.daysBeforeImproving().ifPresent(days -> json.put("daysBeforeImproving", days));
        standing.daysBeforeReset().ifPresent(days -> json.put("daysBeforeReset", days));
        return json;
    }
}

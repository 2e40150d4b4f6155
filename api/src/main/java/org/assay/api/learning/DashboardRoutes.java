package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;
import org.assay.api.profiles.Profile;
import org.assay.api.profiles.ProfileRoutes;
import org.assay.cache.bank.Language;
import org.assay.engine.bank.CompetencyCode;

/** Dashboards and the pages of competencies over HTTP. */
public final class DashboardRoutes implements Operations.Routes {
    private final DashboardService dashboards;

    public DashboardRoutes(DashboardService dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("getDashboard", this::getDashboard);
        operations.on("getCompetencyPage", this::getCompetencyPage);
    }

    private Future<Reply> getDashboard(ApiRequest request) {
        return dashboards
                .dashboard(request.learner())
                .map(dashboard -> Reply.json(200, json(dashboard)));
    }

    private static JsonObject json(Dashboard dashboard) {
        var profile = dashboard.profile();
        var json =
                new JsonObject()
                        .put("totalPoints", profile.totalPoints())
                        .put("maxPoints", profile.maxPoints())
                        .put("maxLevel", profile.levelCeiling())
                        .put("certifiable", profile.isCertifiable())
                        .put("competenciesMissing", profile.competenciesMissing())
                        .put("recommended", cards(dashboard.recommended()))
                        .put("started", cards(dashboard.started()))
                        .put("improvable", cards(dashboard.improvable()));
        dashboard.resume().ifPresent(first -> json.put("resume", ProfileRoutes.json(first)));
        return json;
    }

    private static JsonArray cards(List<Profile.Standing> standings) {
        var cards = new JsonArray();
        standings.forEach(standing -> cards.add(ProfileRoutes.json(standing)));
        return cards;
    }

    private Future<Reply> getCompetencyPage(ApiRequest request) {
        var language = request.language();
        return dashboards
                .competency(request.learner(), new CompetencyCode(request.path("code")), language)
                .map(
                        found ->
                                found.map(page -> Reply.json(200, json(page, language)))
                                        .orElseThrow(
                                                () ->
                                                        new ProblemException(
                                                                ProblemType.COMPETENCY_UNKNOWN)));
    }

    private static JsonObject json(DashboardService.CompetencyPage page, Language language) {
        var failed = new JsonArray();
        page.failed().forEach(skill -> failed.add(json(skill, language)));
        return ProfileRoutes.json(page.standing())
                .put("maxLevel", page.levelCeiling())
                .put("failedSkills", failed);
    }

    private static JsonObject json(TutorialShelf.FailedSkill failed, Language language) {
        var tutorials = new JsonArray();
        failed.skill()
                .tutorials()
                .forEach(tutorial -> tutorials.add(TutorialRoutes.json(tutorial, language)));
        return new JsonObject()
                .put("topic", failed.topic().title().in(language))
                .put("skill", failed.skill().id().value())
                .put("level", failed.skill().level())
                .put("description", failed.skill().description().in(language))
                .put("tutorials", tutorials);
    }
}

package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a learner may do next, and what a competency's page tells. */
class DashboardTest {

    private static JsonObject dashboard(ApiClient learner) {
        return learner.get("getDashboard", "/api/v1/me/dashboard").json();
    }

    private static List<String> codes(JsonArray standings) {
        return standings.stream().map(one -> ((JsonObject) one).getString("code")).toList();
    }

    @Test
    void whoeverIsNewIsRecommendedWhatCanBeStartedAndToldWhatIsMissing() {
        var dashboard = dashboard(ApiClient.learner());
        assertThat(codes(dashboard.getJsonArray("recommended"))).containsExactly("1.1", "1.2");
        assertThat(dashboard.getJsonArray("started")).isEmpty();
        assertThat(dashboard.getJsonArray("improvable")).isEmpty();
        assertThat(dashboard.containsKey("resume")).isFalse();
        assertThat(dashboard.getBoolean("certifiable")).isFalse();
        assertThat(dashboard.getInteger("competenciesMissing")).isEqualTo(5);
    }

    @Test
    void theTestWithTheLatestResponseIsTheOneToResumeWithItsPercentage() {
        var learner = ApiClient.learner();
        var first = learner.start("1.1");
        learner.start("1.2");
        assertThat(dashboard(learner).getJsonObject("resume").getString("code")).isEqualTo("1.2");
        var recorded =
                learner.respond(
                                first.getString("id"),
                                1,
                                first.getJsonObject("next")
                                        .getJsonObject("challenge")
                                        .getString("id"),
                                "right")
                        .json();
        var dashboard = dashboard(learner);
        var resume = dashboard.getJsonObject("resume");
        assertThat(resume.getString("assessmentId")).isEqualTo(first.getString("id"));
        assertThat(resume.getInteger("percent"))
                .isPositive()
                .isEqualTo(recorded.getJsonObject("progress").getInteger("percent"));
        assertThat(codes(dashboard.getJsonArray("started"))).containsExactly("1.1", "1.2");
        assertThat(dashboard.getJsonArray("recommended")).isEmpty();
    }

    @Test
    void aCompetencyAtLevelOneIsOneLessThatIsMissing() {
        var learner = ApiClient.learner();
        learner.takeWhole(learner.start("1.1"), "right");
        var dashboard = dashboard(learner);
        assertThat(dashboard.getInteger("competenciesMissing")).isEqualTo(4);
        assertThat(dashboard.getInteger("totalPoints")).isEqualTo(40);
        // The delay is not over.
        assertThat(dashboard.getJsonArray("improvable")).isEmpty();
    }

    @Test
    void aCompetencysPageHasTheEasiestFailedSkillOfEachTopicByItsName() {
        var learner = ApiClient.learner();
        learner.takeWhole(learner.start("1.1"), "wrong");
        var page = learner.get("getCompetencyPage", "/api/v1/me/competencies/1.1").json();
        assertThat(page.getString("status")).isEqualTo("COMPLETED");
        assertThat(page.getInteger("daysBeforeImproving")).isEqualTo(4);
        assertThat(page.getInteger("daysBeforeReset")).isEqualTo(7);
        var failed =
                page.getJsonArray("failedSkills").stream().map(JsonObject.class::cast).toList();
        assertThat(failed).isNotEmpty();
        assertThat(failed)
                .extracting(skill -> skill.getString("topic"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(failed)
                .extracting(skill -> skill.getString("skill"))
                .containsExactlyElementsOf(easiestFailed(learner, page.getString("assessmentId")));
        assertThat(failed).allMatch(skill -> skill.getJsonArray("tutorials").size() == 1);
    }

    /** What the responses say: by the topics' names, which go against their ids. */
    private static List<String> easiestFailed(ApiClient learner, String assessment) {
        var easiest = new TreeMap<String, String>(Comparator.reverseOrder());
        learner
                .get("listResponses", "/api/v1/assessments/" + assessment + "/responses")
                .json()
                .getJsonArray("responses")
                .stream()
                .map(one -> ((JsonObject) one).getString("challengeId"))
                .map(item -> "topic-" + item.charAt(5) + "." + item.charAt(7))
                .forEach(
                        skill -> easiest.merge(skill.substring(0, 7), skill, DashboardTest::first));
        return List.copyOf(easiest.values());
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Test
    void whoeverIsAlwaysRightHasNoFailedSkill() {
        var learner = ApiClient.learner();
        learner.takeWhole(learner.start("1.1"), "right");
        var page = learner.get("getCompetencyPage", "/api/v1/me/competencies/1.1").json();
        assertThat(page.getJsonArray("failedSkills")).isEmpty();
        var tutorials = learner.get("listTutorials", "/api/v1/me/tutorials").json();
        assertThat(tutorials.getInteger("total")).isZero();
    }

    @Test
    void aCompetencyThatTheFrameworkDoesNotHaveIsUnknown() {
        assertThat(
                        ApiClient.learner()
                                .get("getCompetencyPage", "/api/v1/me/competencies/9.9")
                                .problem())
                .isEqualTo("/problems/competency-unknown");
    }
}

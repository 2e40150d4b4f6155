package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.assay.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;

/** A learner's tutorials: recommended, saved, useful or not. */
class TutorialsTest {

    private static JsonObject tutorials(ApiClient learner, String query) {
        return learner.get("listTutorials", "/api/v1/me/tutorials" + query).json();
    }

    private static List<String> ids(JsonObject tutorials) {
        return tutorials.getJsonArray("tutorials").stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
    }

    private static Reply save(ApiClient learner, String tutorial) {
        return learner.call("saveTutorial", "PUT", path(tutorial, "saved"), "");
    }

    private static Reply unsave(ApiClient learner, String tutorial) {
        return learner.call("unsaveTutorial", "DELETE", path(tutorial, "saved"), "");
    }

    private static Reply judge(ApiClient learner, String tutorial, String useful) {
        return learner.call(
                "judgeTutorial", "PUT", path(tutorial, "opinion"), "{\"useful\":" + useful + "}");
    }

    private static String path(String tutorial, String what) {
        return "/api/v1/me/tutorials/" + tutorial + "/" + what;
    }

    @Test
    void tutorialsOfFailedSkillsAreRecommendedInPages() {
        var learner = ApiClient.learner();
        learner.takeWhole(learner.start("1.1"), "wrong");
        learner.takeWhole(learner.start("1.2"), "RED");
        var all = ids(tutorials(learner, "?kind=recommended"));
        assertThat(all).doesNotHaveDuplicates().endsWith("help-lamp").hasSizeGreaterThan(2);
        assertThat(ids(tutorials(learner, "?competency=1.2"))).containsExactly("help-lamp");
        var second = tutorials(learner, "?size=1&page=2");
        assertThat(ids(second)).containsExactly(all.get(1));
        assertThat(second.getInteger("total")).isEqualTo(all.size());
        assertThat(ids(tutorials(learner, "?size=100&page=1000"))).isEmpty();
    }

    @Test
    void aTutorialIsSavedOnceHoweverOftenItIsAskedFor() {
        var learner = ApiClient.learner();
        for (int i = 0; i < 3; i++) {
            assertThat(save(learner, "help-1").json().getBoolean("saved")).isTrue();
        }
        save(learner, "help-lamp");
        save(learner, "help-1");
        assertThat(ids(tutorials(learner, "?kind=saved"))).containsExactly("help-lamp", "help-1");
        assertThat(ids(tutorials(learner, "?kind=saved&competency=1.1"))).containsExactly("help-1");
        for (int i = 0; i < 2; i++) {
            assertThat(unsave(learner, "help-lamp").json().getBoolean("saved")).isFalse();
        }
        assertThat(ids(tutorials(learner, "?kind=saved"))).containsExactly("help-1");
        assertThat(ids(tutorials(ApiClient.learner(), "?kind=saved"))).isEmpty();
    }

    @Test
    void anOpinionIsGivenChangedAndTakenBackWithoutTouchingWhatIsSaved() {
        var learner = ApiClient.learner();
        assertThat(judge(learner, "help-2", "null").json()).isEqualTo(mark(false));
        assertThat(judge(learner, "help-2", "true").json())
                .isEqualTo(mark(false).put("useful", true));
        save(learner, "help-2");
        assertThat(judge(learner, "help-2", "false").json())
                .isEqualTo(mark(true).put("useful", false));
        var shown = tutorials(learner, "?kind=saved").getJsonArray("tutorials").getJsonObject(0);
        assertThat(shown.getBoolean("useful")).isFalse();
        assertThat(judge(learner, "help-2", "null").json()).isEqualTo(mark(true));
        assertThat(unsave(learner, "help-2").json()).isEqualTo(mark(false));
    }

    private static JsonObject mark(boolean saved) {
        return new JsonObject().put("id", "help-2").put("saved", saved);
    }

    @Test
    void aTutorialThatTheBankDoesNotHaveIsNotThere() {
        var learner = ApiClient.learner();
        assertThat(save(learner, "help-9").status()).isEqualTo(404);
        assertThat(unsave(learner, "help-9").status()).isEqualTo(404);
        assertThat(judge(learner, "help-9", "true").status()).isEqualTo(404);
    }
}

package org.assay.api.learning;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessments.Outcome;
import org.assay.api.assessments.StartService;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.Profile;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.bank.Language;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionState.InProgress;

/** Dashboards and the pages of competencies. */
public final class DashboardService {
    private static final int DONE_PERCENT = 100;

    private final ProfileService profiles;
    private final StartService starts;
    private final Banks banks;

    public DashboardService(ProfileService profiles, StartService starts, Banks banks) {
        this.profiles = profiles;
        this.starts = starts;
        this.banks = banks;
    }

    /**
     * A dashboard, with how far the tests under way are.
     *
     * @param percentByTest of those that the dashboard shows
     */
    record Shown(Dashboard dashboard, Map<AssessmentId, Integer> percentByTest) {
        Shown {
            percentByTest = Map.copyOf(percentByTest);
        }
    }

    Future<Shown> dashboard(LearnerId learner) {
        return profiles.profile(learner)
                .map(profile -> Dashboard.of(profile, this::hasItems))
                .compose(
                        dashboard ->
                                percents(learner, dashboard)
                                        .map(percents -> new Shown(dashboard, percents)));
    }

    private boolean hasItems(CompetencyCode code) {
        return banks.current().bank().pool(code).map(SkillPool::skillCount).orElse(0) > 0;
    }

    private Future<Map<AssessmentId, Integer>> percents(LearnerId learner, Dashboard dashboard) {
        var tests =
                dashboard.started().stream()
                        .flatMap(standing -> standing.assessment().stream())
                        .toList();
        List<Future<Integer>> percents = tests.stream().map(id -> percent(learner, id)).toList();
        return Future.all(percents)
                .map(
                        all -> {
                            var byTest = new HashMap<AssessmentId, Integer>();
                            for (int i = 0; i < tests.size(); i++) {
                                byTest.put(tests.get(i), all.<Integer>resultAt(i));
                            }
                            return byTest;
                        });
    }

    /** A test that ended since the profile was read is done. */
    private Future<Integer> percent(LearnerId learner, AssessmentId id) {
        return starts.find(learner, id)
                .map(
                        found ->
                                found instanceof Outcome.Standing(InProgress test, _)
                                        ? test.progress().percent()
                                        : DONE_PERCENT);
    }

    /**
     * A competency as its learner sees it.
     *
     * @param failed the easiest failed skill of each topic, by the topic's name
     */
    record CompetencyPage(
            Profile.Standing standing, int levelCeiling, List<TutorialShelf.FailedSkill> failed) {
        CompetencyPage {
            failed = List.copyOf(failed);
        }
    }

    /** A competency's page; nothing when the framework does not have it. */
    Future<Optional<CompetencyPage>> competency(
            LearnerId learner, CompetencyCode code, Language language) {
        return Future.all(profiles.profile(learner), profiles.knowledge(learner, code))
                .map(
                        both -> {
                            Profile profile = both.resultAt(0);
                            var failed =
                                    new TutorialShelf(banks.current(), language)
                                            .easiestFailed(code, both.resultAt(1));
                            return profile.competencies().stream()
                                    .filter(standing -> standing.code().equals(code))
                                    .findFirst()
                                    .map(
                                            standing ->
                                                    new CompetencyPage(
                                                            standing,
                                                            profile.levelCeiling(),
                                                            failed));
                        });
    }
}

package org.assay.api.learning;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.Profile;
import org.assay.api.profiles.ProfileService;
import org.assay.api.profiles.ProfileService.Known;
import org.assay.cache.bank.Language;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.session.LearnerId;

/** Dashboards and the pages of competencies: each is one read of a learner's profile. */
public final class DashboardService {
    private final ProfileService profiles;
    private final TutorialShelves shelves;
    private final Banks banks;

    public DashboardService(ProfileService profiles, TutorialShelves shelves, Banks banks) {
        this.profiles = profiles;
        this.shelves = shelves;
        this.banks = banks;
    }

    Future<Dashboard> dashboard(LearnerId learner) {
        return profiles.profile(learner).map(profile -> Dashboard.of(profile, this::hasItems));
    }

    private boolean hasItems(CompetencyCode code) {
        return banks.current().bank().pool(code).map(SkillPool::skillCount).orElse(0) > 0;
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
        return profiles.known(learner).map(known -> page(known, code, language));
    }

    private Optional<CompetencyPage> page(Known known, CompetencyCode code, Language language) {
        return known.profile().competencies().stream()
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .map(
                        standing ->
                                new CompetencyPage(
                                        standing,
                                        known.profile().levelCeiling(),
                                        shelves.in(language)
                                                .easiestFailed(code, known.knowledge(code))));
    }
}

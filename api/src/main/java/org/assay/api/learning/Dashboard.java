package org.assay.api.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.api.profiles.Profile;
import org.assay.api.profiles.Profile.Standing;
import org.assay.api.profiles.Profile.Status;
import org.assay.engine.bank.CompetencyCode;

/**
 * What a learner may do next. Each list has a few competencies at most.
 *
 * @param recommended not started, in the order of the framework
 * @param started the one with the latest response first: it is the one to resume
 * @param improvable completed, below the highest level, after the delay; in the order of the
 *     framework
 */
record Dashboard(
        Profile profile,
        List<Standing> recommended,
        List<Standing> started,
        List<Standing> improvable) {
    /** Competencies shown in a list at most. */
    private static final int MOST_SHOWN = 4;

    private static final Comparator<Standing> LATEST_FIRST =
            Comparator.comparingLong(Dashboard::latestMs).reversed();

    Dashboard {
        recommended = List.copyOf(recommended);
        started = List.copyOf(started);
        improvable = List.copyOf(improvable);
    }

    /**
     * The dashboard of a profile.
     *
     * @param hasItems whether a competency can be started
     */
    static Dashboard of(Profile profile, Predicate<CompetencyCode> hasItems) {
        return new Dashboard(
                profile,
                some(
                        profile,
                        standing ->
                                standing.status() == Status.NOT_STARTED
                                        && hasItems.test(standing.code())),
                profile.competencies().stream()
                        .filter(standing -> standing.status() == Status.STARTED)
                        .sorted(LATEST_FIRST)
                        .limit(MOST_SHOWN)
                        .toList(),
                some(profile, Standing::isImprovable));
    }

    /** What to resume. */
    Optional<Standing> resume() {
        return started.stream().findFirst();
    }

    private static List<Standing> some(Profile profile, Predicate<Standing> which) {
        return profile.competencies().stream().filter(which).limit(MOST_SHOWN).toList();
    }

    /** Epoch ms of the latest response, or of the start: it is in the id, a UUIDv7. */
    private static long latestMs(Standing standing) {
        long startedMs =
                standing.assessment()
                        .map(id -> id.value().getMostSignificantBits() >>> 16)
                        .orElse(0L);
        return Math.max(startedMs, standing.lastResponseAtMs());
    }
}

package org.assay.api.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.api.profiles.Profile;
import org.assay.api.profiles.Profile.Standing;
import org.assay.api.profiles.Profile.Status;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.scoring.Score;
import org.assay.engine.session.AssessmentId;
import org.junit.jupiter.api.Test;

class DashboardRulesTest {
    private static final int CEILING = 6;

    private static Standing standing(int i, Status status, int points, long lastMs, int days) {
        return new Standing(
                new CompetencyCode("c" + i),
                Score.of(points, CEILING),
                status,
                status == Status.NOT_STARTED
                        ? Optional.empty()
                        : Optional.of(new AssessmentId(new UUID((long) i << 16, 0))),
                OptionalInt.empty(),
                lastMs,
                lastMs == 0 ? OptionalInt.empty() : OptionalInt.of(days),
                OptionalInt.empty());
    }

    private static Standing completed(int i, int points, int days) {
        return standing(i, Status.COMPLETED, points, 1, days);
    }

    private static Dashboard of(Standing... standings) {
        return Dashboard.of(new Profile(List.of(standings), CEILING), _ -> true);
    }

    private static List<String> codes(List<Standing> standings) {
        return standings.stream().map(one -> one.code().value()).toList();
    }

    @Test
    void fourOfEachAreShownAtMost() {
        var all =
                IntStream.range(0, 18)
                        .mapToObj(
                                i ->
                                        switch (i % 3) {
                                            case 0 -> standing(i, Status.NOT_STARTED, 0, 0, 0);
                                            case 1 -> standing(i, Status.STARTED, 0, i, 0);
                                            default -> completed(i, 8, 0);
                                        })
                        .toArray(Standing[]::new);
        var dashboard = of(all);
        assertThat(codes(dashboard.recommended())).containsExactly("c0", "c3", "c6", "c9");
        assertThat(codes(dashboard.started())).containsExactly("c16", "c13", "c10", "c7");
        assertThat(codes(dashboard.improvable())).containsExactly("c2", "c5", "c8", "c11");
    }

    @Test
    void whatCannotBeStartedIsNotRecommended() {
        var profile =
                new Profile(
                        List.of(
                                standing(0, Status.NOT_STARTED, 0, 0, 0),
                                standing(1, Status.NOT_STARTED, 0, 0, 0)),
                        CEILING);
        var dashboard = Dashboard.of(profile, code -> code.value().equals("c1"));
        assertThat(codes(dashboard.recommended())).containsExactly("c1");
    }

    @Test
    void theLatestOfResponsesAndStartsIsResumed() {
        var answeredLate = standing(1, Status.STARTED, 0, 1_000, 0);
        var startedLate = standing(2_000, Status.STARTED, 0, 0, 0);
        assertThat(of(answeredLate, startedLate).resume()).contains(startedLate);
        assertThat(of(standing(1, Status.STARTED, 0, 3_000, 0), startedLate).resume())
                .map(one -> one.code().value())
                .contains("c1");
        assertThat(of(completed(1, 8, 0)).resume()).isEmpty();
    }

    @Test
    void onlyWhatIsBelowTheHighestLevelAndAfterTheDelayMayBeImproved() {
        var dashboard =
                of(
                        completed(0, 47, 0),
                        completed(1, 48, 0),
                        completed(2, 64, 0),
                        completed(3, 8, 1),
                        completed(4, 0, 0));
        assertThat(codes(dashboard.improvable())).containsExactly("c0", "c4");
    }

    @Test
    void fiveCompetenciesAtLevelOneAreEnough() {
        for (int reached = 0; reached <= 6; reached++) {
            int count = reached;
            var profile =
                    new Profile(
                            IntStream.range(0, 16)
                                    .mapToObj(i -> completed(i, i < count ? 8 : 7, 0))
                                    .toList(),
                            CEILING);
            assertThat(profile.competenciesMissing()).isEqualTo(Math.max(0, 5 - reached));
            assertThat(profile.isCertifiable()).isEqualTo(reached >= 5);
        }
    }
}

package org.assay.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TopicKnowledgeTest {
    private static final long DAY = 86_400_000L;

    @Test
    void successMastersEverythingBelowAndFailureFailsEverythingAbove() {
        long known =
                TopicKnowledge.withFailure(
                        TopicKnowledge.withSuccess(TopicKnowledge.EMPTY, 3), 6, 7);
        assertThat(TopicKnowledge.isMastered(known, 1)).isTrue();
        assertThat(TopicKnowledge.isUntested(known, 4)).isTrue();
        assertThat(TopicKnowledge.isFailed(known, 8)).isTrue();
        assertThat(TopicKnowledge.ceilingAtMs(known)).isEqualTo(7);
        assertThat(TopicKnowledge.isDirect(known, 3)).isTrue();
        assertThat(TopicKnowledge.isDirect(known, 4)).isFalse();
    }

    @Test
    void masteryWinsOverAFailureAtOrBelowIt() {
        long known = TopicKnowledge.withSuccess(TopicKnowledge.EMPTY, 4);
        long after = TopicKnowledge.withFailure(known, 4, 9);
        assertThat(TopicKnowledge.floor(after)).isEqualTo(4);
        assertThat(TopicKnowledge.ceiling(after)).isZero();
    }

    @Test
    void aSuccessAtTheCeilingLiftsIt() {
        long known =
                TopicKnowledge.withSuccess(
                        TopicKnowledge.withFailure(TopicKnowledge.EMPTY, 2, 5), 2);
        assertThat(TopicKnowledge.floor(known)).isEqualTo(2);
        assertThat(TopicKnowledge.ceiling(known)).isZero();
        assertThat(TopicKnowledge.ceilingAtMs(known)).isZero();
    }

    @Test
    void improvingAsksAgainOnlyWhatFailedLongEnoughAgo() {
        long known =
                TopicKnowledge.withFailure(
                        TopicKnowledge.withSuccess(TopicKnowledge.EMPTY, 2), 4, 10 * DAY);
        assertThat(TopicKnowledge.refreshed(known, 14 * DAY - 1, 4 * DAY)).isEqualTo(known);
        long again = TopicKnowledge.refreshed(known, 14 * DAY, 4 * DAY);
        assertThat(TopicKnowledge.floor(again)).isEqualTo(2);
        assertThat(TopicKnowledge.ceiling(again)).isZero();
        assertThat(TopicKnowledge.isDirect(again, 2)).isTrue();
        assertThat(TopicKnowledge.isDirect(again, 4)).isFalse();
    }

    @Property
    void theFloorNeverFallsAndStaysBelowTheCeiling(
            @ForAll @Size(max = 20) int[] levels,
            @ForAll long outcomes,
            @ForAll @IntRange(min = 1) int atMs) {
        long known = TopicKnowledge.EMPTY;
        for (int i = 0; i < levels.length; i++) {
            int level = Math.floorMod(levels[i], 8) + 1;
            long next =
                    (outcomes >>> i & 1) == 1
                            ? TopicKnowledge.withSuccess(known, level)
                            : TopicKnowledge.withFailure(known, level, atMs);
            assertThat(TopicKnowledge.floor(next))
                    .isGreaterThanOrEqualTo(TopicKnowledge.floor(known));
            assertThat(
                            TopicKnowledge.ceiling(next) == 0
                                    || TopicKnowledge.ceiling(next) > TopicKnowledge.floor(next))
                    .isTrue();
            assertThat(TopicKnowledge.isUntested(next, level)).isFalse();
            levelsAsBitsAreTheSameAsOneByOne(next);
            known = next;
        }
    }

    private static void levelsAsBitsAreTheSameAsOneByOne(long known) {
        for (int level = 1; level <= 8; level++) {
            int bit = 1 << (level - 1);
            assertThat((TopicKnowledge.untestedLevels(known) & bit) != 0)
                    .isEqualTo(TopicKnowledge.isUntested(known, level));
            assertThat((TopicKnowledge.masteredLevels(known) & bit) != 0)
                    .isEqualTo(TopicKnowledge.isMastered(known, level));
        }
    }
}

package org.assay.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assay.engine.random.Draw.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws repeat for ever, and favour nobody. */
class DrawTest {
    private static final int DRAWS = 100_000;

    /** Beyond it a fair draw lands once in 10⁵ or less often, by degrees of freedom. */
    private static double chiSquareBound(int degrees) {
        double deviations = 4.27; // Wilson and Hilferty's approximation of the quantile.
        double spread = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - spread + deviations * Math.sqrt(spread), 3);
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) Arrays.stream(counts).sum() / counts.length;
        return Arrays.stream(counts)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }

    private static void assertEven(int... counts) {
        assertThat(chiSquare(counts))
                .as("chi square of %s", Arrays.toString(counts))
                .isLessThan(chiSquareBound(counts.length - 1));
    }

    @Property
    void anIndexIsBelowItsBoundAndAlwaysTheSame(
            @ForAll long seed,
            @ForAll Purpose purpose,
            @ForAll @IntRange(max = 1_000_000) int step,
            @ForAll @IntRange(min = 1) int bound) {
        int index = Draw.index(seed, purpose, step, bound);
        assertThat(index).isBetween(0, bound - 1);
        assertThat(Draw.index(seed, purpose, step, bound)).isEqualTo(index);
    }

    @Property
    void anOrderHoldsEachIndexOnceAndIsAlwaysTheSame(
            @ForAll long seed,
            @ForAll @IntRange(max = 1_000) int step,
            @ForAll @IntRange(max = 40) int size) {
        int[] order = Draw.permutation(seed, Purpose.CHOICE_ORDER, step, size);
        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, size).toArray());
        assertThat(Draw.permutation(seed, Purpose.CHOICE_ORDER, step, size)).isEqualTo(order);
    }

    /**
     * Journals outlive versions of this program: what a seed drew it must draw for ever. The
     * numbers were computed by another program, from the definition.
     */
    @Test
    void whatASeedDrawsIsFixedForEver() {
        assertThat(IntStream.range(0, 8).map(step -> Draw.index(42, Purpose.SKILL, step, 1_000)))
                .containsExactly(343, 955, 486, 67, 676, 67, 195, 734);
        assertThat(Draw.permutation(42, Purpose.CHOICE_ORDER, 7, 8))
                .containsExactly(6, 4, 3, 5, 7, 1, 0, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 48, 100})
    void indicesAreEvenOverSeedsAndOverSteps(int bound) {
        for (var purpose : Purpose.values()) {
            var bySeed = new int[bound];
            var byStep = new int[bound];
            for (int i = 0; i < DRAWS; i++) {
                bySeed[Draw.index(i, purpose, 3, bound)]++;
                byStep[Draw.index(-7, purpose, i, bound)]++;
            }
            assertEven(bySeed);
            assertEven(byStep);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void everyOrderIsAsLikelyAsAnyOther(int size) {
        var counts = new HashMap<String, Integer>();
        for (int seed = 0; seed < DRAWS; seed++) {
            var order = Draw.permutation(seed, Purpose.CHOICE_ORDER, 1, size);
            counts.merge(Arrays.toString(order), 1, Integer::sum);
        }
        assertThat(counts).hasSize(IntStream.rangeClosed(1, size).reduce(1, (a, b) -> a * b));
        assertEven(counts.values().stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void purposesAndNeighbouringStepsDrawIndependently() {
        int bound = 4;
        var purposes = new int[bound * bound];
        var steps = new int[bound * bound];
        for (int seed = 0; seed < DRAWS; seed++) {
            int skill = Draw.index(seed, Purpose.SKILL, 5, bound);
            purposes[skill * bound + Draw.index(seed, Purpose.VARIANT, 5, bound)]++;
            steps[skill * bound + Draw.index(seed, Purpose.SKILL, 6, bound)]++;
        }
        assertEven(purposes);
        assertEven(steps);
    }
}

package org.assay.loadtests.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assay.loadtests.machine.Delays;
import org.assay.loadtests.machine.GeneratorWatch.Health;
import org.assay.loadtests.measure.Measures.End;
import org.assay.loadtests.measure.Measures.Moment;
import org.junit.jupiter.api.Test;

class SloTest {
    private static final Moment ANY = new Moment(Duration.ZERO, "");
    private static final Slo ANSWER = Slo.answer(Standard.EXAM_DAY);

    private final Measures measures = new Measures();

    @Test
    void aStormMayCostAFifth() {
        assertThat(Slo.inStorm(Duration.ofMillis(100))).isEqualTo(Duration.ofMillis(120));
        assertThat(Slo.inStorm(Duration.ofMillis(5))).isEqualTo(Duration.ofMillis(6));
        assertThat(Slo.atClientInStorm(Duration.ofMillis(100))).isEqualTo(Duration.ofMillis(120));
        assertThat(Slo.atClientInStorm(Duration.ofMillis(5))).isEqualTo(Duration.ofMillis(7));
    }

    @Test
    void aStallOfASecondInAHundredBreaksIt() {
        served(97, 5);
        served(3, 1_000);
        assertThat(ANSWER.judge(measures))
                .filteredOn(judgement -> !judgement.holds())
                .extracting(Judgement::what)
                .containsExactly("answer: p99");
    }

    @Test
    void quickResponsesHoldIt() {
        served(100, 5);
        assertThat(ANSWER.judge(measures)).allMatch(Judgement::holds);
    }

    @Test
    void nothingMeasuredIsNoSuccess() {
        assertThat(ANSWER.judge(measures)).anyMatch(judgement -> !judgement.holds());
    }

    @Test
    void aRequestIsMeasuredInSlicesWhereThatIsAskedFor() {
        var slices = measures.slice("answer", Duration.ofSeconds(5));
        long tookNanos = Duration.ofMillis(7).toNanos();
        measures.ended("answer", new Moment(Duration.ofSeconds(6), ""), End.SERVED, tookNanos);
        measures.ended("answer", new Moment(Duration.ofSeconds(7), ""), End.SHED, 1);
        measures.ended("start", new Moment(Duration.ofSeconds(8), ""), End.SERVED, 1);
        assertThat(slices.nanosBySlice()).containsOnlyKeys(1L);
        assertThat(slices.percentiles(50, Duration.ofSeconds(5), Duration.ofSeconds(10)))
                .singleElement()
                .satisfies(p50 -> assertThat(p50.toMillis()).isEqualTo(7));
    }

    @Test
    void aPhaseIsMeasuredApartAndWithTheWhole() {
        measures.ended("answer", new Moment(Duration.ZERO, "before"), End.SERVED, 5);
        measures.ended("answer", ANY, End.FAILED, 5);
        assertThat(measures.served("answer, before").getTotalCount()).isEqualTo(1);
        assertThat(measures.served("answer").getTotalCount()).isEqualTo(1);
        assertThat(measures.failed()).isEqualTo(1);
    }

    @Test
    void aGeneratorThatWakesLateInvalidatesTheRun() {
        assertThat(Slo.judge(Standard.EXAM_DAY, health(0.01, Duration.ofMillis(1)), measures))
                .allMatch(Judgement::holds);
        assertThat(Slo.judge(Standard.EXAM_DAY, health(0, Duration.ofMillis(60)), measures))
                .anyMatch(judgement -> !judgement.holds());
        assertThat(Slo.judge(Standard.LIMIT, health(0, Duration.ofMillis(2)), measures))
                .anyMatch(judgement -> !judgement.holds());
    }

    @Test
    void aMachineWhoseHostTakesItsCpuInvalidatesTheRun() {
        assertThat(Slo.judge(Standard.EXAM_DAY, health(0.05, Duration.ofMillis(1)), measures))
                .filteredOn(judgement -> !judgement.holds())
                .extracting(Judgement::what)
                .containsExactly("generator: share of CPU stolen by its host");
    }

    @Test
    void aSharedDiskThatMostlyStandsStillIsSeen() {
        assertThat(judgeDisk(24, 99, 2_000)).hasSize(1).allMatch(Judgement::holds);
        assertThat(judgeDisk(26, 99, 99)).hasSize(1).noneMatch(Judgement::holds);
        assertThat(judgeDisk(5, 101, 101)).allMatch(Judgement::holds);
        assertThat(Slo.disk(Standard.EXAM_DAY, health(0, Duration.ZERO))).isEmpty();
    }

    @Test
    void aSharedDiskThatStoodStillForOnceExcusesAFailure() {
        var quiet = health(0, Duration.ZERO, Optional.of(disk(5, 100, 2_000)));
        var still = health(0, Duration.ZERO, Optional.of(disk(5, 101, 101)));
        assertThat(Slo.excuses(Standard.EXAM_DAY, quiet)).hasSize(1).allMatch(Judgement::holds);
        assertThat(Slo.excuses(Standard.EXAM_DAY, still)).hasSize(1).noneMatch(Judgement::holds);
        assertThat(Slo.excuses(Standard.EXAM_DAY, health(0, Duration.ZERO))).isEmpty();
    }

    @Test
    void aTimeThatIsMissingDoesNotHold() {
        var time = Optional.of(Duration.ofMillis(5));
        assertThat(Judgement.atMost("it", time, time).holds()).isTrue();
        assertThat(Judgement.atMost("it", Optional.of(Duration.ofMillis(6)), time).holds())
                .isFalse();
        assertThat(Judgement.atMost("it", Optional.empty(), time).holds()).isFalse();
        assertThat(Judgement.atMost("it", time, Optional.empty()).holds()).isFalse();
    }

    private static List<Judgement> judgeDisk(int p99Ms, int p999Ms, int longestMs) {
        var flushed = Optional.of(disk(p99Ms, p999Ms, longestMs));
        return Slo.disk(Standard.EXAM_DAY, health(0, Duration.ZERO, flushed));
    }

    private static Delays disk(int p99Ms, int p999Ms, int longestMs) {
        return new Delays(
                Duration.ofMillis(p99Ms), Duration.ofMillis(p999Ms), Duration.ofMillis(longestMs));
    }

    private static Health health(double stolenShare, Duration late) {
        return health(stolenShare, late, Optional.empty());
    }

    private static Health health(double stolenShare, Duration late, Optional<Delays> flushed) {
        return new Health(
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                4,
                stolenShare,
                new Delays(late, late, late),
                flushed);
    }

    private void served(int count, int tookMs) {
        for (int i = 0; i < count; i++) {
            measures.ended("answer", ANY, End.SERVED, Duration.ofMillis(tookMs).toNanos());
        }
    }
}

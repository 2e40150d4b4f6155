package org.assay.loadtests.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.loadtests.machine.Delays;
import org.assay.loadtests.machine.GeneratorWatch.Health;
import org.assay.loadtests.measure.RunRecord.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
    private static final Judgement HOLDS = Judgement.atMost("it", 1.0, 2.0);
    private static final Judgement BROKEN = Judgement.atMost("it", 3.0, 2.0);

    @Test
    void aRunPassesWhenEveryDemandHolds() {
        assertThat(record(List.of(HOLDS), HOLDS, HOLDS).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(record(List.of(HOLDS, BROKEN), HOLDS, HOLDS).verdict())
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void aGeneratorThatSpoilsARunSpoilsASuccessToo() {
        assertThat(record(List.of(HOLDS), BROKEN, HOLDS).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(record(List.of(BROKEN), BROKEN, HOLDS).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void anExcuseTakesNothingFromASuccessAndItsMeaningFromAFailure() {
        assertThat(record(List.of(HOLDS), HOLDS, BROKEN).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(record(List.of(BROKEN), HOLDS, BROKEN).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void whatIsKeptTellsHowItWasJudgedAndHowTheMachineDid(@TempDir Path folder) throws Exception {
        record(List.of(HOLDS), HOLDS, BROKEN).writeTo(folder);
        var kept = RunRecord.read(folder);
        assertThat(kept.path("verdict").textValue()).isEqualTo("PASSED");
        assertThat(kept.at("/excuses/0/holds").booleanValue()).isFalse();
        assertThat(kept.at("/generatorDemands/0/holds").booleanValue()).isTrue();
        assertThat(kept.at("/generator/wokeLate/p99Ms").doubleValue()).isEqualTo(1);
        assertThat(kept.at("/generator/flushed/p999Ms").doubleValue()).isEqualTo(20);
        assertThat(kept.at("/generator/flushed/maxMs").doubleValue()).isEqualTo(30);
    }

    private static RunRecord record(
            List<Judgement> demands, Judgement generator, Judgement excuse) {
        var health =
                new Health(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        4,
                        0,
                        delays(1, 2, 3),
                        Optional.of(delays(10, 20, 30)));
        return new RunRecord(
                "AnswerPath",
                "unknown",
                Instant.EPOCH,
                JsonNodeFactory.instance.objectNode(),
                health,
                new Measures(),
                demands,
                List.of(generator),
                List.of(excuse));
    }

    private static Delays delays(int p99Ms, int p999Ms, int longestMs) {
        return new Delays(
                Duration.ofMillis(p99Ms), Duration.ofMillis(p999Ms), Duration.ofMillis(longestMs));
    }
}

package org.assay.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.engine.Vectors;
import org.assay.engine.bank.ItemId;
import org.assay.engine.knowledge.TopicKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestLengthVectorsTest {
    private static final int SEEDS = 200;

    /**
     * How far two means of the length may be apart, in questions. The reference hashes the
     * assessment's id once for all its picks, so that its forty runs of a profile are far from
     * independent; ours draw each pick anew.
     */
    private static final double TOLERANCE = 2.0;

    static Stream<JsonNode> simulations() {
        return Vectors.read("pix-test-length.json").get("simulations").valueStream();
    }

    @ParameterizedTest
    @MethodSource("simulations")
    void theReferencesPathIsOneOfOurs(JsonNode simulation) {
        var bank = ReferenceBank.of(simulation);
        for (var run : simulation.get("runs")) {
            if (run.has("challengeIds")) {
                follow(bank, simulation, run);
            }
        }
    }

    private static void follow(ReferenceBank bank, JsonNode simulation, JsonNode run) {
        var examinee = new Examinee(bank, simulation, run.get("profile").asText());
        for (int step = 0; step < run.get("challengeIds").size(); step++) {
            int item =
                    bank.pool().ordinalOf(new ItemId(run.get("challengeIds").get(step).asText()));
            var selection = examinee.select(1);
            assertThat(selection.predictedLevel())
                    .isEqualTo(run.get("levelEstimates").get(step).asDouble());
            assertThat(examinee.bestSkills()).contains(bank.pool().skillOfItem(item));
            examinee.answer(item);
        }
        assertThat(examinee.select(1)).isInstanceOf(Selection.Ended.class);
        assertThat(examinee.mastered()).isEqualTo(run.get("validatedSkills").asInt());
        assertThat(examinee.failed()).isEqualTo(run.get("invalidatedSkills").asInt());
    }

    @ParameterizedTest
    @MethodSource("simulations")
    void testsAreAsLongAsInTheReferenceAndAlwaysEnd(JsonNode simulation) {
        var bank = ReferenceBank.of(simulation);
        for (var profile : simulation.get("profiles")) {
            var name = profile.get("name").asText();
            double ours = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                ours += new Examinee(bank, simulation, name).run(seed);
            }
            assertThat(ours / SEEDS)
                    .as(simulation.get("bank").asText() + " " + name)
                    .isCloseTo(mean(profile.get("lengthHistogram")), within(TOLERANCE));
        }
    }

    private static double mean(JsonNode histogram) {
        double sum = 0;
        double count = 0;
        for (var length : histogram.properties()) {
            sum += Integer.parseInt(length.getKey()) * length.getValue().asDouble();
            count += length.getValue().asDouble();
        }
        return sum / count;
    }

    /** Someone who masters each topic up to a level, on our ladders. */
    private static final class Examinee {
        private final ReferenceBank bank;
        private final JsonNode levelByTopic;
        private final long[] knowledge;
        private final long[] answered;
        private final List<Integer> items = new ArrayList<>();

        Examinee(ReferenceBank bank, JsonNode simulation, String profile) {
            this.bank = bank;
            this.levelByTopic =
                    simulation
                            .get("profiles")
                            .valueStream()
                            .filter(p -> p.get("name").asText().equals(profile))
                            .findFirst()
                            .orElseThrow()
                            .get("levelByTube");
            this.knowledge = new long[bank.pool().topicCount()];
            this.answered =
                    bank.answeredOrForeign(
                            simulation.withArray("none"), simulation.get("locale").asText());
        }

        int run(long seed) {
            while (select(seed) instanceof Selection.Next(_, var item, _)) {
                assertThat(items).doesNotContain(item);
                answer(item);
            }
            return items.size();
        }

        Selection select(long seed) {
            return PlacementSelector.select(
                    bank.pool(), evidence(), answered, items.isEmpty(), false, seed);
        }

        List<Integer> bestSkills() {
            return PlacementSelector.bestSkills(
                            bank.pool(), evidence(), answered, items.isEmpty(), false)
                    .stream()
                    .boxed()
                    .toList();
        }

        private SkillEvidence evidence() {
            return SkillEvidence.of(bank.pool(), knowledge);
        }

        void answer(int item) {
            int skill = bank.pool().skillOfItem(item);
            int topic = bank.pool().topicOf(skill);
            int level = bank.pool().levelOf(skill);
            boolean right =
                    level <= levelByTopic.get(bank.pool().topics().get(topic).value()).asInt();
            knowledge[topic] =
                    right
                            ? TopicKnowledge.withSuccess(knowledge[topic], level)
                            : TopicKnowledge.withFailure(knowledge[topic], level, 1);
            answered[item >>> 6] |= 1L << item;
            items.add(item);
        }

        int mastered() {
            return count(true);
        }

        int failed() {
            return count(false);
        }

        private int count(boolean mastered) {
            int count = 0;
            for (int skill = 0; skill < bank.pool().skillCount(); skill++) {
                long topic = knowledge[bank.pool().topicOf(skill)];
                int level = bank.pool().levelOf(skill);
                count +=
                        (mastered
                                        ? TopicKnowledge.isMastered(topic, level)
                                        : TopicKnowledge.isFailed(topic, level))
                                ? 1
                                : 0;
            }
            return count;
        }
    }
}

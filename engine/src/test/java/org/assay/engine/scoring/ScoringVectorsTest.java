package org.assay.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.assay.engine.Vectors;
import org.assay.engine.bank.Skill;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringVectorsTest {

    static Stream<JsonNode> cases() {
        return Vectors.cases("pix-scoring.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsAndLevelsAreThoseOfTheReference(JsonNode c) {
        int ceiling = c.get("maxReachableLevel").asInt();
        var exact = new LinkedHashMap<String, Double>();
        for (var element : c.get("knowledgeElements")) {
            exact.merge(
                    element.get("competenceId").asText(),
                    element.get("earnedPix").asDouble(),
                    Double::sum);
        }
        int total = 0;
        int certifiable = 0;
        for (var expected : c.get("expected").get("competences")) {
            double sum = exact.getOrDefault(expected.get("competenceId").asText(), 0.0);
            var score = Score.of(sum, ceiling);
            assertThat(score.exactPoints()).isEqualTo(expected.get("exactPix").asDouble());
            assertThat(score.points()).isEqualTo(expected.get("pix").asInt());
            assertThat(score.level()).isEqualTo(expected.get("level").asInt());
            assertThat(score.pointsAheadOfNextLevel())
                    .isEqualTo(expected.get("pixAheadOfNextLevel").asInt());
            assertThat(score.uncappedLevel())
                    .isEqualTo(expected.get("uncapped").get("level").asInt());
            assertThat(Score.of(sum, 2 * Skill.MAX_LEVEL).points())
                    .isEqualTo(expected.get("uncapped").get("pix").asInt());
            total += score.points();
            certifiable += score.uncappedLevel() >= 1 ? 1 : 0;
        }
        assertThat(total).isEqualTo(c.get("expected").get("totalPix").asInt());
        assertThat(certifiable >= 5)
                .isEqualTo(
                        c.get("expected")
                                .get("profileFromUncapped")
                                .get("isCertifiable")
                                .asBoolean());
    }
}

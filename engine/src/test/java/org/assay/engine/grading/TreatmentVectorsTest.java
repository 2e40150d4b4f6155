package org.assay.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.engine.Vectors;
import org.junit.jupiter.api.Test;

class TreatmentVectorsTest {

    @Test
    void textsAreTreatedAsInTheReference() {
        Vectors.cases("pix-treatments.json")
                .forEach(
                        c -> {
                            var input = c.get("input").asText();
                            assertThat(Treatments.t1(input))
                                    .as("t1 of " + input)
                                    .isEqualTo(c.get("t1").asText());
                            assertThat(Treatments.t2(input))
                                    .as("t2 of " + input)
                                    .isEqualTo(c.get("t2").asText());
                            assertThat(Treatments.t2(Treatments.t1(input)))
                                    .isEqualTo(c.get("t1t2").asText());
                            assertThat(Treatments.pre(input)).isEqualTo(c.get("pre").asText());
                        });
    }
}

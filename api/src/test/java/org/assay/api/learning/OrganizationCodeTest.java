package org.assay.api.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCodeTest {

    @Test
    void aDrawnCodeIsReadAsItself() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var code = OrganizationCode.draw(random);
            assertThat(code.value()).matches("[BCDFGHJKMPQRTVWXY]{6}[2346789]{3}");
            assertThat(OrganizationCode.read(code.value())).contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BCDFGH234,BCDFGH234",
        "bcdfgh234,BCDFGH234",
        "' bcd fgh-234 ',BCDFGH234",
        "b.c.d.f.g.h.2.3.4,BCDFGH234"
    })
    void aCodeIsReadHoweverItIsTyped(String typed, String code) {
        assertThat(OrganizationCode.read(typed)).contains(new OrganizationCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BCDFGH23",
                "BCDFGH2345",
                "234BCDFGH",
                "BCDFG\u01312345",
                "BCDFGH23\u0664",
                "%",
                "BCDFGH234\u0000"
            })
    void whatIsNoCodeIsNone(String typed) {
        assertThat(OrganizationCode.read(typed)).isEmpty();
    }
}

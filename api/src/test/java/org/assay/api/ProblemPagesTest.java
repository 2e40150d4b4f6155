package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assay.api.Wire.Call;
import org.assay.api.http.ProblemType;
import org.assay.cache.bank.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The address that a problem names can be followed. */
class ProblemPagesTest {
    private static Wire.Answer page(String path) {
        return Wire.send(new Call("GET", path, Map.of("Host", "localhost"), ""));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeHasItsPageInBothLanguages(ProblemType type) {
        var page = page(type.uri());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("content-security-policy")).isEqualTo("default-src 'none'");
        for (var language : Language.values()) {
            assertThat(page.body())
                    .contains("<section lang=\"" + language.code() + "\">")
                    .contains(type.title(language))
                    .contains(Integer.toString(type.status()));
        }
    }

    @Test
    void onePageShowsAllTypes() {
        var page = page("/problems");
        assertThat(page.status()).isEqualTo(200);
        for (var type : ProblemType.values()) {
            assertThat(page.body()).contains("<article id=\"" + type.slug() + "\">");
        }
    }
}

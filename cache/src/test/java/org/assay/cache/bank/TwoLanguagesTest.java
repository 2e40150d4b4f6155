package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped bank's texts are built alike in both languages: nothing was lost in translation. */
final class TwoLanguagesTest {

    /** What a text consists of, besides words. */
    enum Part {
        TABLE_ROWS("(?m)^\\s*>?\\s*\\|"),
        LIST_ITEMS("(?m)^\\s*(?:[-*]|\\d+\\.)\\s"),
        CODE_BLOCKS("```"),
        EMPHASIS("\\*\\*[^*]+\\*\\*"),
        LINKS("\\]\\(");

        private final Pattern pattern;

        Part(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        long in(String text) {
            return pattern.matcher(text).results().count();
        }
    }

    /** A text in both languages, and where it stands. */
    private record Both(String where, String fr, String en) {}

    /** A link in Markdown that leads to a host. */
    private static final Pattern LINK = Pattern.compile("\\]\\(https?://([^/)]*)");

    private static final List<Both> TEXTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        ShippedBank.topics().forEach(TwoLanguagesTest::collect);
    }

    private static void collect(String where, JsonNode node) {
        if (node.has("fr") && node.has("en")) {
            TEXTS.add(new Both(where, node.path("fr").asText(), node.path("en").asText()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(where + "[" + i + "]", node.path(i));
            }
        } else {
            node.properties().forEach(at -> collect(where + "." + at.getKey(), at.getValue()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSameParts(Part part) {
        Map<String, String> different = new TreeMap<>();
        for (var text : TEXTS) {
            long fr = part.in(text.fr());
            long en = part.in(text.en());
            if (fr != en) {
                different.put(text.where(), fr + " in French, " + en + " in English");
            }
        }

        assertThat(TEXTS).hasSizeGreaterThan(1_000);
        assertThat(different).isEmpty();
    }

    @Test
    void noLinkLeadsToALiveSite() {
        assertThat(TEXTS)
                .allSatisfy(
                        text ->
                                assertThat(LINK.matcher(text.fr() + text.en()).results())
                                        .as(text.where())
                                        .allMatch(link -> link.group(1).endsWith(".example")));
    }
}

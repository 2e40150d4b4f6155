package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the shipped bank is spelt as the dictionary, or a list beside it, says. */
final class SpellingTest {

    @ParameterizedTest
    @EnumSource
    void everyWordIsKnown(Language language) throws IOException {
        var spelling = Spelling.of(language);
        var unknown = new TreeMap<String, String>();
        for (var topic : ShippedBank.topics().entrySet()) {
            for (var text : topic.getValue().findValues(language.code())) {
                for (var word : spelling.unknownIn(text.asText())) {
                    unknown.putIfAbsent(word, topic.getKey());
                }
            }
        }

        assertThat(unknown).as("words to mend, or to accept in config/quality").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyAcceptedWordIsUsed(Language language) throws IOException {
        var all = new TreeSet<String>();
        for (var topic : ShippedBank.topics().values()) {
            topic.findValues(language.code())
                    .forEach(
                            text ->
                                    all.add(
                                            text.asText()
                                                    .replace('’', '\'')
                                                    .toLowerCase(Locale.ROOT)));
        }
        var texts = String.join("\n", all);

        assertThat(Spelling.of(language).accepted()).allMatch(texts::contains);
    }
}

package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
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
        for (var topic : topics().entrySet()) {
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
        for (var topic : topics().values()) {
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

    private static SortedMap<String, JsonNode> topics() throws IOException {
        var topics = new TreeMap<String, JsonNode>();
        var yaml = new YAMLMapper();
        for (var file : BankSource.read(ShippedBank.FOLDER).files().entrySet()) {
            if (file.getKey().startsWith("topics/")) {
                topics.put(file.getKey(), yaml.readTree(file.getValue()));
            }
        }
        return topics;
    }
}

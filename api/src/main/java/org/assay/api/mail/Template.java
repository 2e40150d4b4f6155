package org.assay.api.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cache.bank.Language;

/**
 * The words of one kind of mail in one language: a line with the subject, then paragraphs. Text and
 * HTML are made of the same paragraphs. What stands in braces is put in; {@code {link}} and {@code
 * {code}} stand alone in their paragraph.
 */
record Template(Language language, String subject, List<String> paragraphs) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");
    private static final String LAYOUT = resource("layout.html");

    static Template read(String kind, Language language) {
        var parts =
                Arrays.stream(resource(language.code() + "/" + kind + ".txt").split("\n\n"))
                        .map(String::strip)
                        .toList();
        return new Template(language, parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static String resource(String name) {
        try (var in = Template.class.getResourceAsStream("/mails/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what is put in. */
    List<String> places() {
        return Stream.concat(Stream.of(subject), paragraphs.stream())
                .flatMap(text -> PLACE.matcher(text).results())
                .map(place -> place.group(1))
                .toList();
    }

    String text(Map<String, String> values) {
        return paragraphs.stream()
                .map(paragraph -> filled(paragraph, values))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html(Map<String, String> values) {
        var escaped =
                values.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> Html.escaped(e.getValue())));
        var paragraphsOfHtml =
                paragraphs.stream()
                        .map(paragraph -> filled(framed(paragraph), escaped))
                        .collect(Collectors.joining());
        return filled(
                LAYOUT,
                Map.of(
                        "language",
                        language.code(),
                        "subject",
                        Html.escaped(subject),
                        "paragraphs",
                        paragraphsOfHtml));
    }

    private static String framed(String paragraph) {
        return switch (paragraph) {
            case "{link}" -> "<p><a href=\"{link}\">{link}</a></p>\n";
            case "{code}" ->
                    "<p style=\"font: bold 18px monospace; overflow-wrap: anywhere\">{code}</p>\n";
            default -> "<p>" + Html.escaped(paragraph) + "</p>\n";
        };
    }

    /** In one pass: what is put in is not looked at again. */
    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        Objects.requireNonNull(
                                                values.get(place.group(1)), place.group())));
    }
}

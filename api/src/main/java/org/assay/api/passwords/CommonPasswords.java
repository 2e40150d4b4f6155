package org.assay.api.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The passwords that are tried first: those of zxcvbn (MIT), most of them English, and French ones
 * of our own. Neither case nor accents nor the usual substitutes (0 for o) hide one, nor what
 * people put before and behind a word because a rule asks for it.
 */
final class CommonPasswords {
    private static final String ENGLISH =
            "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";
    private static final String FRENCH = "/passwords/french.txt";

    /** Digits and signs around a word at most (a year and a sign), unless they are common. */
    private static final int DECORATION = 5;

    private static final Pattern DECORATED =
            Pattern.compile("([^\\p{L}]*)(\\p{L}.*\\p{L}|\\p{L})([^\\p{L}]*)");

    private static final String SUBSTITUTES = "@4301!5$7";
    private static final String MEANT = "aaeoiisst";

    private final Set<String> folded;

    private CommonPasswords(Set<String> folded) {
        this.folded = Set.copyOf(folded);
    }

    static CommonPasswords load() {
        var all = new HashSet<String>();
        Stream.of(ENGLISH, FRENCH).forEach(list -> read(list, all));
        return new CommonPasswords(all);
    }

    private static void read(String resource, Set<String> into) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        CommonPasswords.class.getResourceAsStream(resource),
                                        resource),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Folded::of)
                    .forEach(into::add);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** Whether it is one of them, or one that is but decorated. */
    boolean contain(String password) {
        var text = Folded.of(password);
        return holds(text) || isDecorated(text);
    }

    private boolean isDecorated(String text) {
        var parts = DECORATED.matcher(text);
        return parts.matches()
                && isDecoration(parts.group(1))
                && isDecoration(parts.group(3))
                && holds(parts.group(2));
    }

    private boolean isDecoration(String around) {
        return around.length() <= DECORATION || folded.contains(around);
    }

    private boolean holds(String word) {
        return folded.contains(word) || folded.contains(meant(word));
    }

    private static String meant(String word) {
        return word.chars()
                .map(c -> SUBSTITUTES.indexOf(c) < 0 ? c : MEANT.charAt(SUBSTITUTES.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

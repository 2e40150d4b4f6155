package org.assay.cache.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A language's spelling: a hunspell dictionary, and words that are accepted beside it, both in
 * {@code config/quality}. Words with a capital are taken for names, and code is no language.
 */
final class Spelling {
    private static final Path QUALITY =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/quality");
    private static final Pattern CODE =
            Pattern.compile("```.*?```|`[^`]*`|https?://\\S+|[\\w.+-]+@[\\w.-]+", Pattern.DOTALL);

    /** A word in lower case that stands by itself: no part of a name, a number or a path. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_./\\\\:@#=<>-])\\p{Ll}++(?:['’-]\\p{Ll}++)*+"
                            + "(?![\\p{L}\\p{N}_/\\\\@=<>]|\\.\\p{L}|-\\p{Lu}|:\\p{L})");

    private final Hunspell dictionary;
    private final Set<String> accepted;

    private Spelling(Hunspell dictionary, Set<String> accepted) {
        this.dictionary = dictionary;
        this.accepted = accepted;
    }

    static Spelling of(Language language) throws IOException {
        var folder = QUALITY.resolve("dictionaries");
        try (var rules = Files.newInputStream(folder.resolve(language.code() + ".aff"));
                var words = Files.newInputStream(folder.resolve(language.code() + ".dic"))) {
            var dictionary =
                    new Dictionary(new ByteBuffersDirectory(), language.code(), rules, words);
            return new Spelling(new Hunspell(dictionary), acceptedIn(language));
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }

    private static Set<String> acceptedIn(Language language) {
        var file = QUALITY.resolve("accepted-words").resolve(language.code() + ".txt");
        try {
            return new HashSet<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that the dictionary does not know, typographic apostrophes as straight ones. */
    SortedSet<String> unknownIn(String text) {
        var unknown = new TreeSet<String>();
        var matcher = WORD.matcher(CODE.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            var word = matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT);
            if (!isKnown(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    private boolean isKnown(String word) {
        if (accepted.contains(word) || dictionary.spell(word)) {
            return true;
        }
        // A French elision or a compound: each part by itself.
        int end = Math.max(word.lastIndexOf('\''), word.lastIndexOf('-'));
        return end > 0
                && isKnown(word.substring(end + 1))
                && (isElision(word.substring(0, end)) || isKnown(word.substring(0, end)));
    }

    private static boolean isElision(String part) {
        return Set.of(
                        "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu",
                        "quelqu")
                .contains(part);
    }

    Set<String> accepted() {
        return Set.copyOf(accepted);
    }
}

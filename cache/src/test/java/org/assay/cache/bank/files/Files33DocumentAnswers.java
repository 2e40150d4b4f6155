package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files33.file;
import static org.assay.cache.bank.files.Reading.entries;
import static org.assay.cache.bank.files.Reading.entry;
import static org.assay.cache.bank.files.Reading.found;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Blanks;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items with documents, PDFs and photos, derived from them. */
final class Files33DocumentAnswers {
    private static final int HEAVY_BYTES = 10_000;

    /** The pointer to a directory of the place, as a little-endian entry of Exif. */
    private static final String PLACE = "%\u0088\u0004\0\u0001\0\0\0";

    private Files33DocumentAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("file-lightening-4a", both(heaviestInWord(), heaviestInOpen()));
        answers.put("file-lightening-4b", both(heavy("views-b.docx"), heavy("views-b.odt")));
        answers.put("print-settings-4a", pages("guide-a.pdf", "Annexe B : Tarifs"));
        answers.put("print-settings-4b", pages("guide-b.pdf", "Tracteur T2 - Entretien"));
        answers.put("pdf-delivery-5a", masked("letter-a.pdf"));
        answers.put("pdf-delivery-5b", masked("minutes-b.pdf"));
        answers.put("clean-copies-3a", placed());
        answers.put(
                "clean-copies-3b",
                new Text(
                        String.valueOf(
                                entries(file("house.zip")).values().stream()
                                        .filter(Files33DocumentAnswers::tellsPlace)
                                        .count())));
        answers.put("clean-copies-5a", deleted("offer-a"));
        answers.put("clean-copies-5b", deleted("notice-b"));
        return answers;
    }

    private static Text both(String one, String other) {
        if (!one.equals(other)) {
            throw new AssertionError(one + " is not " + other);
        }
        return new Text(one);
    }

    private static String heaviest(String document) {
        return entries(file(document)).entrySet().stream()
                .filter(part -> part.getKey().endsWith(".jpg"))
                .max(Comparator.comparingInt(part -> part.getValue().length))
                .map(part -> found("/(view-.)\\.jpg", part.getKey()))
                .orElseThrow();
    }

    private static String heaviestInWord() {
        var text = text(entry(file("views-a.docx"), "word/document.xml"));
        return found(
                "r:embed=\"%s\"(?:(?!r:embed).)*?<w:t xml:space=\"preserve\">(.)<"
                        .formatted(heaviest("views-a.docx")),
                text);
    }

    private static String heaviestInOpen() {
        var text = text(entry(file("views-a.odt"), "content.xml"));
        return found(
                "Pictures/%s\\.jpg(?:(?!Pictures/).)*?</text:p><text:p>(.)<"
                        .formatted(heaviest("views-a.odt")),
                text);
    }

    private static String heavy(String document) {
        return String.valueOf(
                entries(file(document)).entrySet().stream()
                        .filter(part -> part.getKey().endsWith(".jpg"))
                        .filter(part -> part.getValue().length > HEAVY_BYTES)
                        .count());
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** First and last rank of the pages headed by a title. */
    private static Blanks pages(String pdf, String title) {
        var streams =
                Pattern.compile("stream\n(.*?)\nendstream", Pattern.DOTALL)
                        .matcher(latin(file(pdf)))
                        .results()
                        .map(page -> page.group(1))
                        .toList();
        var ranks =
                IntStream.range(0, streams.size())
                        .filter(i -> streams.get(i).contains(" TL\n(" + title + ") Tj"))
                        .map(i -> i + 1)
                        .summaryStatistics();
        return new Blanks(
                new TreeMap<>(
                        Map.of(
                                "from",
                                String.valueOf(ranks.getMin()),
                                "to",
                                String.valueOf(ranks.getMax()))));
    }

    /** The only text on whose place a rectangle begins. */
    private static Text masked(String pdf) {
        var page = latin(file(pdf));
        return new Text(
                Pattern.compile("1 0 0 1 (\\S+) (\\d+) Tm \\((.*)\\) Tj")
                        .matcher(page)
                        .results()
                        .filter(
                                text ->
                                        page.contains(
                                                "\n%s %d "
                                                        .formatted(
                                                                text.group(1),
                                                                Integer.parseInt(text.group(2))
                                                                        - 5)))
                        .map(text -> text.group(3))
                        .collect(only()));
    }

    private static boolean tellsPlace(byte[] photo) {
        return latin(photo).contains(PLACE);
    }

    private static Text placed() {
        return new Text(
                entries(file("nest.zip")).entrySet().stream()
                        .filter(photo -> tellsPlace(photo.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(only()));
    }

    private static Text deleted(String name) {
        return both(
                word("<w:delText [^>]*>(.*?)<", name + ".docx", "word/document.xml"),
                word("<text:deletion>.*?<text:p>(.*?)<", name + ".odt", "content.xml"));
    }

    /** What a pattern finds in a part, without the comma after it. */
    private static String word(String pattern, String document, String part) {
        return Pattern.compile(pattern)
                .matcher(text(entry(file(document), part)))
                .results()
                .map((MatchResult match) -> match.group(1).replace(",", "").strip())
                .collect(only());
    }
}

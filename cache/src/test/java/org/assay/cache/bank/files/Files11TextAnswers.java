package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files11Reading.bytes;
import static org.assay.cache.bank.files.Files11Reading.count;
import static org.assay.cache.bank.files.Files11Reading.matches;
import static org.assay.cache.bank.files.Files11Reading.only;
import static org.assay.cache.bank.files.Files11Reading.text;
import static org.assay.cache.bank.files.Files11TableAnswers.number;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from texts, PDFs, feeds and photos. */
final class Files11TextAnswers {

    /** An article of a feed. */
    private record Article(String id, OffsetDateTime published) {}

    private Files11TextAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("find-in-documents-3a", number(count(text("gate-a.txt"), "K-2041")));
        answers.put("find-in-documents-3b", number(count(text("station-b.txt"), "wind=calm")));
        answers.put("find-in-documents-4a", printedPage("inventory-a.pdf", "KV-20"));
        answers.put("find-in-documents-4b", printedPage("inventory-b.pdf", "R-17"));
        answers.put("find-in-documents-5a", number(linesWith("radio-a.txt", "\\bPORT\\b")));
        answers.put("find-in-documents-5b", number(linesWith("radio-b.txt", "\\bMars\\b")));
        answers.put(
                "find-in-documents-6a",
                number(linesWith("parcels-a.txt", "^[A-D]\\d{3}-(05|11)$")));
        answers.put(
                "find-in-documents-6b",
                number(linesWith("marks-b.txt", "^[A-Z]{2}\\d{1,3}/191[4-8]$")));
        answers.put("feeds-and-alerts-3a", new ResponseValue.Text(latest()));
        answers.put("feeds-and-alerts-3b", number(inJune()));
        answers.put("feeds-and-alerts-6a", number(onTheTenth()));
        answers.put("feeds-and-alerts-6b", new ResponseValue.Text(first()));
        answers.put("image-origins-3a", authorAndYear("photo-a.jpg"));
        answers.put("image-origins-3b", authorAndYear("photo-b.jpg"));
        return answers;
    }

    private static long linesWith(String file, String pattern) {
        var sought = Pattern.compile(pattern);
        return text(file).lines().filter(line -> sought.matcher(line).find()).count();
    }

    /** The number at the bottom of the page with the entry of a code. */
    private static ResponseValue printedPage(String pdf, String code) {
        var pages = matches(latin(bytes(pdf)), "stream\n(.*?)\nendstream");
        var page =
                pages.stream()
                        .map(one -> one.group(1))
                        .filter(one -> one.contains("\n(" + code + " "))
                        .toList();
        if (page.size() != 1) {
            throw new IllegalStateException(code + " is described on " + page.size() + " pages");
        }
        return new ResponseValue.Text(only(page.getFirst(), "\\(- (\\d+) -\\)"));
    }

    private static String latest() {
        return items("feed-a.xml").stream()
                .max(Comparator.comparing(Article::published, OffsetDateTime.timeLineOrder()))
                .orElseThrow()
                .id()
                .substring(1, 3);
    }

    private static long inJune() {
        return items("feed-b.xml").stream()
                .filter(item -> YearMonth.from(item.published()).equals(YearMonth.of(2031, 6)))
                .count();
    }

    private static List<Article> items(String feed) {
        return matches(text(feed), "<item>\\s*<title>(.*?)</title>.*?<pubDate>(.*?)</pubDate>")
                .stream()
                .map(
                        found ->
                                new Article(
                                        found.group(1),
                                        OffsetDateTime.parse(
                                                found.group(2),
                                                DateTimeFormatter.RFC_1123_DATE_TIME)))
                .toList();
    }

    private static long onTheTenth() {
        return entries("wires-a.xml").stream()
                .filter(
                        entry ->
                                entry.published()
                                        .withOffsetSameInstant(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .equals(LocalDate.of(2031, 5, 10)))
                .map(Article::id)
                .distinct()
                .count();
    }

    private static String first() {
        return entries("wires-b.xml").stream()
                .min(Comparator.comparing(Article::published, OffsetDateTime.timeLineOrder()))
                .orElseThrow()
                .id();
    }

    private static List<Article> entries(String feed) {
        return matches(text(feed), "<id>urn:wire:(\\w\\w)</id>\\s*<published>(.*?)</published>")
                .stream()
                .map(found -> new Article(found.group(1), OffsetDateTime.parse(found.group(2))))
                .toList();
    }

    /**
     * The texts of a photo's metadata: the author follows the date changed, the date taken is last.
     */
    private static ResponseValue authorAndYear(String photo) {
        var dated = "\\d{4}:\\d\\d:\\d\\d \\d\\d:\\d\\d:\\d\\d\0+";
        var texts = new TreeMap<String, String>();
        texts.put("author", only(latin(bytes(photo)), dated + "([A-Z][a-z]+ [A-Z][a-z]+)\0"));
        texts.put(
                "year",
                matches(latin(bytes(photo)), "(\\d{4}):\\d\\d:\\d\\d \\d\\d:").getLast().group(1));
        return new ResponseValue.Blanks(texts);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

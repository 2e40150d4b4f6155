package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on drafts with suggestions, read from the documents in both formats. */
final class Files23DraftAnswers {
    private static final Pattern WORD_CHANGE =
            Pattern.compile(
                    "<w:(ins|del) w:id=\"\\d+\" w:author=\"([^\"]+)\" w:date=\"([^T]+)T[^>]+>(.*?)</w:\\1>");
    private static final Pattern OPEN_REGION =
            Pattern.compile(
                    "text:id=\"(ct\\d+)\"><text:(insertion|deletion)>.*?<dc:creator>(.*?)</dc:creator><dc:date>(.*?)T.*?</office:change-info>(.*?)</text:\\2>");

    /** Who changed something, and when. */
    private record Change(String author, String day) {}

    private Files23DraftAnswers() {}

    static Map<String, ResponseValue> all() {
        var budget = lines("draft-a", change -> change.author().equals("Camille Roy"));
        var programme = lines("draft-b", change -> change.day().compareTo("2031-03-10") >= 0);
        return Map.of(
                "coediting-4a",
                count(
                        budget.stream()
                                .filter(line -> line.contains(": "))
                                .mapToInt(line -> Integer.parseInt(line.split(": ", 2)[1]))
                                .sum()),
                "coediting-4b",
                blanks(
                        "choir", hour(programme, "Chorale"),
                        "theatre", hour(programme, "Théâtre"),
                        "circus", hour(programme, "Cirque")));
    }

    private static String hour(List<String> programme, String event) {
        return programme.stream()
                .filter(line -> line.startsWith(event))
                .map(line -> line.split(": ", 2)[1])
                .collect(Reading.only());
    }

    /** What a draft says when some changes are accepted and all others refused. */
    private static List<String> lines(String draft, Predicate<Change> accepted) {
        var word = wordLines(Files23Reading.bytes(draft + ".docx"), accepted);
        var open = openLines(Files23Reading.bytes(draft + ".odt"), accepted);
        if (!word.equals(open)) {
            throw new IllegalStateException(word + " differs from " + open);
        }
        return word;
    }

    private static List<String> wordLines(byte[] document, Predicate<Change> accepted) {
        var text = Reading.text(Reading.entry(document, "word/document.xml"));
        var decided =
                WORD_CHANGE
                        .matcher(text)
                        .replaceAll(
                                found ->
                                        stays(
                                                        found.group(1).equals("ins"),
                                                        accepted.test(
                                                                new Change(
                                                                        found.group(2),
                                                                        found.group(3))))
                                                ? found.group(4)
                                                : "");
        return paragraphs("<w:p>(.*?)</w:p>", decided);
    }

    private static List<String> openLines(byte[] document, Predicate<Change> accepted) {
        var text = Reading.text(Reading.entry(document, "content.xml"));
        var body = text.substring(text.indexOf("</text:tracked-changes>"));
        for (var region : OPEN_REGION.matcher(text).results().toList()) {
            body = decided(body, region, accepted);
        }
        return paragraphs("<text:p>(.*?)</text:p>", body);
    }

    private static String decided(String body, MatchResult region, Predicate<Change> accepted) {
        boolean inserted = region.group(2).equals("insertion");
        boolean stays =
                stays(inserted, accepted.test(new Change(region.group(3), region.group(4))));
        var id = "text:change-id=\"" + region.group(1) + "\"/>";
        if (!inserted) {
            return body.replace("<text:change " + id, stays ? region.group(5) : "")
                    .replaceAll("(?<=\\S )<text:p>(.*?)</text:p>", "$1");
        }
        return body.replaceAll(
                "<text:change-start " + id + "(.*?)<text:change-end " + id, stays ? "$1" : "");
    }

    /** An insertion stays when it is accepted, a deleted text when its deletion is refused. */
    private static boolean stays(boolean inserted, boolean accepted) {
        return inserted == accepted;
    }

    private static List<String> paragraphs(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Objects.requireNonNull(found.group(1)).replaceAll("<[^>]+>", ""))
                .collect(Collectors.toList());
    }
}

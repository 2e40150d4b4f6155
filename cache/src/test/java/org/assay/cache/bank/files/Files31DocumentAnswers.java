package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files31.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.cache.bank.files.ReadText.Line;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on styles, tables of contents, sections and hidden text. */
final class Files31DocumentAnswers {

    private Files31DocumentAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        var unstyled =
                document("guide-a").lines().stream()
                        .filter(line -> line.level() == 0)
                        .map(Line::text)
                        .filter(text -> !text.endsWith("."))
                        .toList();
        answers.put("text-styles-3a", blanks("one", unstyled.get(0), "two", unstyled.get(1)));
        answers.put("text-styles-3b", text(onlyLine("guide-b", line -> line.level() == 2)));
        answers.put("document-outline-4a", count(document("walks-a").line("Valserre").page()));
        var walks = document("walks-b");
        long titles = walks.lines().stream().filter(line -> line.level() == 1).count();
        answers.put(
                "document-outline-4b",
                blanks(
                        "lines",
                        Long.toString(titles),
                        "page",
                        Integer.toString(walks.line("Gourdan").page())));
        answers.put("text-pages-5a", printed("report-a", "Annexe B / Appendix B", 2, 0));
        answers.put("text-pages-5b", printed("report-b", "Gressac", 1, 21));
        answers.put("text-typography-4a", text(hidden("letter-a", ": (\\d+)$")));
        answers.put("text-typography-4b", text(hidden("letter-b", ": (\\S+) /")));
        answers.put("text-typography-6a", lineWithout("register-a", "Belmer"));
        answers.put("text-typography-6b", lineWithout("register-b", "KORA"));
        return answers;
    }

    private static String onlyLine(String name, Predicate<Line> trait) {
        return document(name).lines().stream()
                .filter(trait)
                .map(Line::text)
                .collect(Reading.only());
    }

    /** The number at the foot of a page once a section begins with another number. */
    private static ResponseValue printed(String name, String title, int section, int startsAt) {
        var read = document(name);
        var starts = new ArrayList<>(read.starts());
        starts.set(section, startsAt);
        return count(read.printed(read.line(title), List.copyOf(starts)));
    }

    private static String hidden(String name, String pattern) {
        var hidden = document(name).lines().stream().map(Line::hidden).toList();
        return Reading.found(pattern, String.join("", hidden));
    }

    /** The number of the only line that a search for a name does not find. */
    private static ResponseValue lineWithout(String name, String searched) {
        var odd = onlyLine(name, line -> !line.text().contains(searched));
        if (!Reading.lines(Files31.file(name + ".txt")).equals(document(name).texts())) {
            throw new AssertionError(name + ".txt differs");
        }
        return text(Reading.found("^(\\d+)\\.", odd));
    }
}

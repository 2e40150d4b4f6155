package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on histories under version control. */
final class Files23LogAnswers {

    private Files23LogAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "text-merging-6a", text(firstWith("\\+caution: 510")),
                "text-merging-6b", text(kayakAt("v1.1")));
    }

    /** The oldest commit that adds a line. */
    private static String firstWith(String line) {
        var commit =
                commits("history-a.txt").reversed().stream()
                        .filter(one -> one.matches("(?s).*\n" + line + "\n.*"))
                        .findFirst()
                        .orElseThrow();
        return commit.substring(0, commit.indexOf('\n'));
    }

    /** What the line says after the commit that has the tag: the newest change until then. */
    private static String kayakAt(String tag) {
        return commits("history-b.txt").stream()
                .dropWhile(commit -> !commit.contains("(tag: " + tag + ")"))
                .filter(commit -> commit.contains("\n+kayak: "))
                .map(commit -> Reading.found("\n\\+kayak: (\\d+)", commit))
                .findFirst()
                .orElseThrow();
    }

    /** The newest first. */
    private static List<String> commits(String name) {
        return Arrays.stream(Files23Reading.text(name).split("(?m)^commit "))
                .filter(commit -> !commit.isEmpty())
                .toList();
    }
}

package org.assay.cache.bank.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from comparing fingerprints. */
final class Files41PrintAnswers {

    private Files41PrintAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("passphrases-5a", Files13Answers.text(timesSeen()));
        answers.put("passphrases-5b", Files13Answers.text(leaked()));
        answers.put("encryption-integrity-4a", Files13Answers.text(altered()));
        answers.put("encryption-integrity-4b", Files13Answers.text(original()));
        return answers;
    }

    private static String timesSeen() {
        var ending = Files41Prints.printOfPassword().substring(Files41Prints.SENT);
        return Reading.found(
                "(?m)^" + ending + ":(\\d+)", Reading.text(Files41.file("range-a.txt")));
    }

    private static String leaked() {
        var stolen = Set.copyOf(Reading.lines(Files41.file("stolen-b.txt")));
        return Reading.lines(Files41.file("prints-b.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .filter(row -> stolen.contains(row.get(1).toLowerCase(Locale.ROOT)))
                .map(List::getFirst)
                .collect(Reading.only());
    }

    private static String altered() {
        var files = Reading.entries(Files41.file("minutes-a.zip"));
        var list =
                Reading.lines(Reading.entry(Files41.file("minutes-a.zip"), "SHA256SUMS")).stream()
                        .map(line -> List.of(line.split(" {2}", -1)))
                        .collect(Collectors.toMap(row -> row.get(1), List::getFirst));
        return files.entrySet().stream()
                .filter(file -> list.containsKey(file.getKey()))
                .filter(file -> !Reading.sha256(file.getValue()).equals(list.get(file.getKey())))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    private static String original() {
        var print = Reading.sha256(Files41Copies.original());
        return Reading.entries(Files41.file("contracts-b.zip")).entrySet().stream()
                .filter(file -> Reading.sha256(file.getValue()).equals(print))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }
}

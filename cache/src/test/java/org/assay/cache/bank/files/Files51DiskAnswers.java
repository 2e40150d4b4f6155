package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.sum;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from what fills a disk. */
final class Files51DiskAnswers {
    private static final LocalDate BEFORE = LocalDate.of(2030, 1, 1);
    private static final double LEAST_FREE_GB = 20;

    private Files51DiskAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "fault-storage-4a", text(heaviest()),
                "fault-storage-4b", number(oldVideos()),
                "fault-storage-5a", text(grownMost()),
                "fault-storage-5b", count(daysLeft()));
    }

    private static String heaviest() {
        return Files51.first("usage-a").entries().stream()
                .collect(
                        Collectors.groupingBy(
                                file -> file.text("Folder"),
                                Collectors.summingDouble(file -> file.number("MB"))))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static double oldVideos() {
        return sum(
                Files51.first("usage-b").entries().stream()
                        .filter(file -> file.text("File").matches(".*\\.(mp4|mov)"))
                        .filter(file -> file.day("Modified").isBefore(BEFORE))
                        .toList(),
                "MB");
    }

    private static String grownMost() {
        var before = new HashMap<String, Double>();
        for (var folder : Files51.first("growth-a").entries()) {
            before.put(folder.text("Folder"), folder.number("MB"));
        }
        return Files51.second("growth-a").entries().stream()
                .max(
                        Comparator.comparingDouble(
                                folder ->
                                        folder.number("MB")
                                                - before.getOrDefault(folder.text("Folder"), 0.0)))
                .orElseThrow()
                .text("Folder");
    }

    /** The days until less than the least remains, at the pace between the last two measures. */
    private static long daysLeft() {
        var days = Files51.first("growth-b").entries();
        double free = days.getLast().number("Free GB");
        double lost = days.get(days.size() - 2).number("Free GB") - free;
        long left = 0;
        while (free - left * lost >= LEAST_FREE_GB) {
            left++;
        }
        return left;
    }
}

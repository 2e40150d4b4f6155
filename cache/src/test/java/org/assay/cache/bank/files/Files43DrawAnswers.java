package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files43Reading.first;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on the draws of games. */
final class Files43DrawAnswers {

    private Files43DrawAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "persuasive-design-6a", text(later()),
                "persuasive-design-6b",
                        text(
                                longestWait().entrySet().stream()
                                        .filter(
                                                wait ->
                                                        wait.getValue()
                                                                > Files43Draws.GUARANTEED_AFTER)
                                        .map(Map.Entry::getKey)
                                        .collect(Reading.only())));
    }

    private static String later() {
        return BigDecimal.valueOf(100 * share(age -> age > Files43Draws.BEGINNING_DAYS))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The share of gold among draws at some ages of the account in days. */
    static double share(LongPredicate age) {
        return first("draws-a").stream()
                .filter(
                        draw ->
                                age.test(
                                        ChronoUnit.DAYS.between(
                                                draw.day("Registered"), draw.day("Date"))))
                .mapToInt(draw -> draw.text("Rarity").equals(Files43Draws.GOLD) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** The longest run without gold by player. */
    static Map<String, Integer> longestWait() {
        return first("draws-b").stream()
                .collect(
                        Collectors.groupingBy(
                                draw -> draw.text("Player"),
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Files43DrawAnswers::longest)));
    }

    private static int longest(List<Entry> draws) {
        int longest = 0;
        int run = 0;
        for (var draw : draws) {
            run = draw.text("Rarity").equals(Files43Draws.GOLD) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}

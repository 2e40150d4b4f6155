package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on exports of task boards. */
final class Files23CardAnswers {

    private Files23CardAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("task-boards-5a", faults(), "task-boards-5b", slowest());
    }

    private static ResponseValue faults() {
        var cards =
                done("cards-a").stream()
                        .filter(card -> card.text(Files23Cards.KIND).startsWith("panne"))
                        .toList();
        return blanks(
                "count",
                Integer.toString(cards.size()),
                "days",
                oneDecimal(mean(cards, Files23Cards.STARTED, Files23Cards.DONE)));
    }

    private static ResponseValue slowest() {
        var cards = done("cards-b");
        double waiting = mean(cards, Files23Cards.CREATED, Files23Cards.STARTED);
        double work = mean(cards, Files23Cards.STARTED, Files23Cards.REVIEW);
        double review = mean(cards, Files23Cards.REVIEW, Files23Cards.DONE);
        double longest = Math.max(waiting, Math.max(work, review));
        var step = longest == waiting ? "wait" : longest == work ? "work" : "review";
        return blanks("step", step, "days", oneDecimal(longest));
    }

    private static List<Entry> done(String book) {
        return Files23Reading.first(book).entries().stream()
                .filter(card -> card.cell(Files23Cards.DONE) instanceof Cell.Day)
                .toList();
    }

    private static double mean(Collection<Entry> cards, String from, String to) {
        return cards.stream()
                .mapToLong(card -> ChronoUnit.DAYS.between(card.day(from), card.day(to)))
                .average()
                .orElseThrow();
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from filtering and counting. */
final class Files24TableAnswers {
    private static final Pattern ADDRESS = Pattern.compile("\\w@\\w+\\.\\w");

    private Files24TableAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files24.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "online-customs-4a",
                count(
                        first(books, "thread-a").entries().stream()
                                .filter(Files24TableAnswers::isFaulty)
                                .count()));
        answers.put("online-customs-4b", text(suspended(first(books, "thread-b").entries())));
        answers.put("civic-services-5a", count(signatures(first(books, "petition-a").entries())));
        answers.put("civic-services-5b", text(winner(first(books, "votes-b").entries())));
        answers.put("platform-workings-5a", number(bySite(first(books, "history-a").entries())));
        var suggestions = first(books, "suggestions-b").entries();
        answers.put(
                "platform-workings-5b",
                Files13Answers.blanks(
                        "first", diet(suggestions, 1), "last", diet(suggestions, 22)));
        answers.put(
                "advertising-influence-4a",
                count(
                        first(books, "reviews-a").entries().stream()
                                .filter(Files24TableAnswers::isSuspicious)
                                .count()));
        answers.put("advertising-influence-4b", text(rating(first(books, "reviews-b").entries())));
        answers.put(
                "advertising-influence-5b",
                count(
                        first(books, "register-b").entries().stream()
                                .filter(Files24TableAnswers::isTooYoung)
                                .count()));
        return answers;
    }

    /** Both languages must agree. */
    private static boolean isFaulty(Entry message) {
        boolean fr = isFaulty(message.text("fr"));
        if (fr != isFaulty(message.text("en"))) {
            throw new IllegalStateException("the languages differ: " + message);
        }
        return fr;
    }

    private static boolean isFaulty(String message) {
        var words = message.replaceAll(" https://\\S+", "");
        return words.equals(words.toUpperCase(Locale.ROOT))
                || ADDRESS.matcher(message).find()
                || links(message) > 1;
    }

    private static int links(String message) {
        return message.split("https://", -1).length - 1;
    }

    private static String suspended(List<Entry> messages) {
        var warnings = new TreeMap<String, Integer>();
        var last = "";
        for (var message : messages) {
            var author = message.text("Author");
            if (author.equals(last) || links(message.text("fr")) > 1) {
                warnings.merge(author, 1, Integer::sum);
            }
            last = author;
        }
        return warnings.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    private static long signatures(List<Entry> signatures) {
        return signatures.stream()
                .filter(one -> one.text("Town").equals("Corval"))
                .filter(one -> one.text("Confirmed").equals("yes"))
                .filter(one -> !one.day("Date").isAfter(LocalDate.of(2031, 5, 31)))
                .map(one -> one.text("E-mail"))
                .distinct()
                .count();
    }

    private static String winner(List<Entry> votes) {
        var valid =
                votes.stream()
                        .filter(vote -> vote.number("Birth") <= 2015)
                        .filter(vote -> vote.day("Date").getYear() == 2031)
                        .filter(vote -> vote.day("Date").getMonthValue() == 6)
                        .map(vote -> vote.text("Project") + vote.number("Voter"))
                        .distinct()
                        .map(vote -> vote.substring(0, 1))
                        .toList();
        return Files11Reading.greatest(valid, project -> project, project -> 1);
    }

    private static double bySite(List<Entry> videos) {
        var bySite =
                videos.stream()
                        .filter(
                                one ->
                                        Set.of("suggestion", "autoplay")
                                                .contains(one.text("Origin")))
                        .toList();
        return Math.round(
                100
                        * Files13Answers.sum(bySite, "Minutes")
                        / Files13Answers.sum(videos, "Minutes"));
    }

    private static String diet(List<Entry> suggestions, int from) {
        var topics =
                suggestions.stream()
                        .filter(one -> one.number("Day") >= from && one.number("Day") < from + 7)
                        .map(one -> one.text("Topic"))
                        .toList();
        double diet = topics.stream().filter("diet"::equals).count();
        return String.valueOf(Math.round(100 * diet / topics.size()));
    }

    private static boolean isSuspicious(Entry review) {
        return review.number("Stars") == 5
                && review.text("Verified").equals("no")
                && !review.day("Created").isBefore(review.day("Posted").minusDays(1));
    }

    private static String rating(List<Entry> reviews) {
        double mean =
                reviews.stream()
                        .filter(one -> !one.day("Created").equals(one.day("Posted")))
                        .collect(Collectors.averagingDouble(one -> one.number("Stars")));
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static boolean isTooYoung(Entry ad) {
        return switch (ad.text("Category")) {
            case "betting", "loan" -> ad.number("From") < 18;
            case "energy drink" -> ad.number("From") < 16;
            default -> false;
        };
    }
}

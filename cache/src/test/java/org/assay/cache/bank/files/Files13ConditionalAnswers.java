package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on conditional calculations. */
final class Files13ConditionalAnswers {
    private static final String TOTAL = "Total";
    private static final int LONG_RENTAL = 7;
    private static final LocalDate SUMMER_BEGINS = LocalDate.of(2022, 6, 1);
    private static final LocalDate SUMMER_ENDS = LocalDate.of(2022, 8, 31);

    private Files13ConditionalAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Rentals.books();
        var a = Files13Answers.first(books, "rentals-a").entries();
        var b = Files13Answers.first(books, "rentals-b").entries();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("conditional-calculations-3a", total(a, of("Type", "Tandem")));
        answers.put("conditional-calculations-3b", total(b, of("Type", "Tuba")));
        answers.put("conditional-calculations-4a", averageOfLongRentals(a));
        answers.put("conditional-calculations-4b", averageOfLongRentals(b));
        answers.put(
                "conditional-calculations-5a",
                total(
                        a,
                        of("Type", "Surf")
                                .and(of("Site", "Celta"))
                                .and(Files13ConditionalAnswers::inSummer)));
        answers.put(
                "conditional-calculations-5b",
                total(
                        b,
                        of("Type", "Saxophone")
                                .and(of("Site", "Orsa"))
                                .and(Files13ConditionalAnswers::inSummer)));
        answers.put(
                "conditional-calculations-6a",
                count(a.stream().filter(of("Type", "Kayak").or(of("Site", "Estra"))).count()));
        answers.put(
                "conditional-calculations-6b",
                total(b, of("Type", "Banjo").or(of("Site", "Lorne"))));
        return answers;
    }

    private static Predicate<Entry> of(String heading, String text) {
        return rental -> rental.text(heading).equals(text);
    }

    private static boolean inSummer(Entry rental) {
        var day = rental.day("Date");
        return !day.isBefore(SUMMER_BEGINS) && !day.isAfter(SUMMER_ENDS);
    }

    private static ResponseValue total(List<Entry> rentals, Predicate<Entry> condition) {
        return number(sum(rentals.stream().filter(condition).toList(), TOTAL));
    }

    private static ResponseValue averageOfLongRentals(List<Entry> rentals) {
        var chosen =
                rentals.stream()
                        .filter(rental -> rental.number(Files13Rentals.DAYS) >= LONG_RENTAL)
                        .toList();
        return number(sum(chosen, TOTAL) / chosen.size());
    }
}

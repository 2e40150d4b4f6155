package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.number;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from terms and prices. */
final class Files24ContractAnswers {
    private static final LocalDate SALE_A = LocalDate.of(2031, 11, 28);
    private static final LocalDate SALE_B = LocalDate.of(2031, 12, 1);
    private static final double SALE_PRICE_A = 84;

    /** Length in days of the period before a sale (Directive 98/6/EC, article 6a). */
    private static final int PERIOD = 30;

    private Files24ContractAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("online-purchases-5a", number(depositReturned()));
        answers.put("online-purchases-5b", number(tenWeeks()));
        answers.put("online-purchases-6a", number(reduction()));
        answers.put("online-purchases-6b", Files13Answers.count(tooHigh()));
        return answers;
    }

    /** A number in the text of a document, which both formats hold alike. */
    private static double term(String document, String pattern) {
        var files = Files24.all();
        var odt =
                Reading.entry(Objects.requireNonNull(files.get(document + ".odt")), "content.xml");
        var docx =
                Reading.entry(
                        Objects.requireNonNull(files.get(document + ".docx")), "word/document.xml");
        var found = Reading.found(pattern, Reading.text(odt));
        if (!found.equals(Reading.found(pattern, Reading.text(docx)))) {
            throw new IllegalStateException("the formats differ: " + pattern);
        }
        return Double.parseDouble(found);
    }

    /** Left after 7 of the months, without the case. */
    private static double depositReturned() {
        double months = term("terms-a", "made for (\\d+) months") - 7;
        double owed =
                months
                        * term("terms-a", "monthly payment is (\\d+) euros")
                        * term("terms-a", "then owe (\\d+)%")
                        / 100;
        return term("terms-a", "a deposit of (\\d+) euros")
                - owed
                - term("terms-a", "without its case gives rise to a fee of (\\d+) euros");
    }

    /** Six boxes delivered, three cancelled in time, one too late. */
    private static double tenWeeks() {
        double box = term("terms-b", "The box costs (\\d+) euros");
        double delivery = term("terms-b", "it costs (\\d+) euros more");
        double inTime = term("terms-b", "at least (\\d+) days before delivery is not due");
        if (inTime > 8 || inTime <= 1) {
            throw new IllegalStateException("8 days are in time, one is late");
        }
        return 6 * (box + delivery) + box * term("terms-b", "later, (\\d+)% of the box") / 100;
    }

    private static double reduction() {
        double lowest =
                Files13Answers.first(Files24.books(), "prices-a").entries().stream()
                        .filter(entry -> !entry.day("Date").isBefore(SALE_A.minusDays(PERIOD)))
                        .filter(entry -> entry.day("Date").isBefore(SALE_A))
                        .mapToDouble(entry -> entry.number("Price"))
                        .min()
                        .orElseThrow();
        return 100 * (lowest - SALE_PRICE_A) / lowest;
    }

    private static long tooHigh() {
        var book = Files13Answers.book(Files24.books(), "prices-b");
        return book.first().entries().stream()
                .filter(sale -> sale.number("Before") > lowest(book, sale.text("Product")))
                .count();
    }

    /** The lowest price in force on any day of the period. */
    private static double lowest(Workbook book, String product) {
        var from = new TreeMap<LocalDate, Double>();
        book.second().entries().stream()
                .filter(change -> change.text("Product").equals(product))
                .forEach(change -> from.put(change.day("From"), price(change)));
        return SALE_B.minusDays(PERIOD)
                .datesUntil(SALE_B)
                .mapToDouble(day -> from.floorEntry(day).getValue())
                .min()
                .orElseThrow();
    }

    private static double price(Entry change) {
        return change.number("Price");
    }
}

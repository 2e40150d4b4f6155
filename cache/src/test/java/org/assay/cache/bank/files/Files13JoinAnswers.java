package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.number;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on queries. */
final class Files13JoinAnswers {
    private static final String CLIENT = "Client";

    private Files13JoinAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Joins.books();
        var a = Files13Answers.book(books, "tables-a");
        var b = Files13Answers.book(books, "tables-b");
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("queries-4a", number(placesOf(a, "Estra")));
        answers.put("queries-4b", number(placesOf(b, "Celta")));
        answers.put("queries-6a", count(rowsOfLeftJoin(a)));
        answers.put("queries-6b", count(rowsOfLeftJoin(b)));
        return answers;
    }

    private static double placesOf(Workbook book, String town) {
        var clients =
                book.second().entries().stream()
                        .filter(client -> client.text("Ville / Town").equals(town))
                        .map(client -> client.text(CLIENT))
                        .collect(Collectors.toSet());
        return book.first().entries().stream()
                .filter(booking -> clients.contains(booking.text(CLIENT)))
                .mapToDouble(booking -> booking.number("Places"))
                .sum();
    }

    /** One row a booking of each client, or one row for a client without any. */
    private static long rowsOfLeftJoin(Workbook book) {
        var bookings =
                book.first().entries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        booking -> booking.text(CLIENT), Collectors.counting()));
        return book.second().entries().stream()
                .mapToLong(client -> bookings.getOrDefault(client.text(CLIENT), 1L))
                .sum();
    }
}

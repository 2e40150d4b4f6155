package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on a router's leases; times in this form compare as text. */
final class Files52LeaseAnswers {
    private static final String DOWNLOAD = "2032-03-14 21:40";

    private Files52LeaseAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("home-networks-5a", holder(), "home-networks-5b", devices());
    }

    private static ResponseValue holder() {
        return Files13Answers.text(
                rows("leases-a.csv")
                        .filter(row -> row.get(2).equals("192.168.1.37"))
                        .filter(row -> row.get(0).compareTo(DOWNLOAD) <= 0)
                        .filter(row -> row.get(1).compareTo(DOWNLOAD) > 0)
                        .map(row -> row.get(4))
                        .collect(Reading.only()));
    }

    private static ResponseValue devices() {
        return Files13Answers.count(
                rows("leases-b.csv")
                        .filter(row -> row.get(0).startsWith("2032-06-05"))
                        .map(row -> row.get(3))
                        .distinct()
                        .count());
    }

    private static Stream<List<String>> rows(String name) {
        return Reading.lines(Files52.bytes(name)).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)));
    }
}

package org.assay.cache.bank.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;

/** Looks into the files of competency 4.3 as a learner would. */
final class Files43Reading {

    private Files43Reading() {}

    static byte[] bytes(String name) {
        return Objects.requireNonNull(Files43.all().get(name), name);
    }

    static List<Entry> first(String book) {
        return Files13Answers.book(Files43.books(), book).first().entries();
    }

    static List<Entry> second(String book) {
        return Files13Answers.book(Files43.books(), book).second().entries();
    }

    /** The fields of a CSV file's rows below the headings. */
    static List<List<String>> rows(String csv) {
        return Reading.lines(bytes(csv)).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    /** The key whose weights add up to most; fails when two do. */
    static <T> String most(Collection<T> all, Function<T, String> key, ToDoubleFunction<T> weight) {
        return greatest(
                all.stream().collect(Collectors.groupingBy(key, Collectors.summingDouble(weight))));
    }

    /** The key of the greatest value; fails when two have it. */
    static String greatest(Map<String, Double> values) {
        double greatest =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() == greatest)
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }
}

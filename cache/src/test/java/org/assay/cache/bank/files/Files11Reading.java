package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the files of competency 1.1 as a learner's applications would. */
final class Files11Reading {
    private static final SortedMap<String, byte[]> FILES = Files11.all();

    private Files11Reading() {}

    static byte[] bytes(String name) {
        return Objects.requireNonNull(FILES.get(name), name);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The rows of a CSV file, by the names of its columns. */
    static List<Map<String, String>> rows(String name) {
        var lines = text(name).lines().toList();
        var columns = lines.getFirst().split(";", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(";", -1);
            var row = new TreeMap<String, String>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** What a pattern finds, in order. */
    static List<MatchResult> matches(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
    }

    static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    /** The first group of the only match. */
    static String only(String text, String pattern) {
        var found = matches(text, pattern);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " matches of " + pattern);
        }
        return found.getFirst().group(1);
    }

    /** Whether a site is of a domain: itself or a subdomain. */
    static boolean isOf(String site, String domain) {
        return site.equals(domain) || site.endsWith("." + domain);
    }

    /** The key with the greatest sum of values, which must be the only one. */
    static <T> String greatest(
            List<T> things, Function<T, String> key, Function<T, Integer> value) {
        var sums =
                things.stream()
                        .collect(Collectors.groupingBy(key, Collectors.summingInt(value::apply)));
        int most = sums.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        var all =
                sums.keySet().stream().filter(one -> Objects.equals(sums.get(one), most)).toList();
        if (all.size() != 1) {
            throw new IllegalStateException("a tie between " + all);
        }
        return all.getFirst();
    }
}

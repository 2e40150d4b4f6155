package org.assay.cache.bank.files;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from what machines send. */
final class Files41TrafficAnswers {
    private static final int REGULAR = 20;

    private Files41TrafficAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("network-logs-6a", Files13Answers.text(beacon()));
        answers.put("network-logs-6b", Files13Answers.text(leak()));
        return answers;
    }

    private static String beacon() {
        var flows = Files13Answers.first(Files41.books(), "traffic-a").entries();
        return flows.stream()
                .collect(
                        Collectors.groupingBy(
                                flow -> List.of(flow.text("machine"), flow.text("target"))))
                .entrySet()
                .stream()
                .filter(pair -> pair.getValue().size() >= REGULAR)
                .filter(pair -> isRegular(pair.getValue()))
                .map(pair -> pair.getKey().getFirst())
                .collect(Reading.only());
    }

    private static boolean isRegular(List<Entry> flows) {
        return IntStream.range(1, flows.size())
                        .mapToObj(i -> Duration.between(time(flows.get(i - 1)), time(flows.get(i))))
                        .distinct()
                        .count()
                == 1;
    }

    private static LocalTime time(Entry flow) {
        return LocalTime.parse(flow.text("time"));
    }

    private static String leak() {
        return greatest(
                Files13Answers.first(Files41.books(), "traffic-b").entries().stream()
                        .filter(flow -> !flow.text("target").startsWith("10."))
                        .filter(flow -> time(flow).getHour() < 6 || time(flow).getHour() >= 22)
                        .collect(
                                Collectors.groupingBy(
                                        flow -> flow.text("machine"),
                                        Collectors.summingDouble(
                                                flow -> flow.number("megabytes")))));
    }

    /** What has the greatest amount; fails when two have it. */
    static String greatest(Map<String, Double> amounts) {
        double greatest =
                amounts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return amounts.entrySet().stream()
                .filter(one -> one.getValue() >= greatest)
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }
}

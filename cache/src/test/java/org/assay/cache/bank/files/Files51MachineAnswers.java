package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from comparing computers, or measures of one. */
final class Files51MachineAnswers {

    private Files51MachineAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "fault-finding-6a", culprits("machines-a"),
                "fault-finding-6b", culprits("machines-b"),
                "fault-startup-5b", text(growing()));
    }

    /** The only two values that go together on all computers that fail, and on no other. */
    private static ResponseValue culprits(String name) {
        var computers = Files51.first(name).entries();
        var failing =
                computers.stream()
                        .filter(computer -> computer.text("Fails").equals("yes"))
                        .collect(Collectors.toUnmodifiableSet());
        var values = new TreeSet<String>();
        computers.forEach(computer -> values.addAll(values(computer)));
        var pairs = new ArrayList<List<String>>();
        for (var one : values) {
            for (var other : values.tailSet(one)) {
                if (having(computers, one, other).equals(failing)) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        var pair = pairs.stream().collect(Reading.only());
        return blanks("one", pair.getFirst(), "two", pair.getLast());
    }

    private static Set<Entry> having(List<Entry> computers, String one, String other) {
        return computers.stream()
                .filter(computer -> values(computer).contains(one))
                .filter(computer -> values(computer).contains(other))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> values(Entry computer) {
        return computer.cellByHeading().keySet().stream()
                .filter(heading -> !heading.equals("Computer") && !heading.equals("Fails"))
                .map(computer::text)
                .toList();
    }

    private static String growing() {
        var samples = new LinkedHashMap<String, List<Double>>();
        for (var sample : Files51.first("samples-b").entries()) {
            samples.computeIfAbsent(sample.text("Process"), _ -> new ArrayList<>())
                    .add(sample.number("Memory MB"));
        }
        return samples.entrySet().stream()
                .filter(process -> isGrowing(process.getValue()))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    private static boolean isGrowing(List<Double> measures) {
        for (int i = 1; i < measures.size(); i++) {
            if (measures.get(i) <= measures.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}

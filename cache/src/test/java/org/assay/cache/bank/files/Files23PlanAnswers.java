package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on plans, by the critical path method; a task follows only earlier rows. */
final class Files23PlanAnswers {

    private Files23PlanAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "project-plans-5a", daysAndSlack("plan-a", "F"),
                "project-plans-5b", daysAndSlack("plan-b", "H"));
    }

    private static ResponseValue daysAndSlack(String plan, String task) {
        var tasks = Files23Reading.first(plan).entries();
        int shortest = days(tasks, task, 0);
        int slack = 0;
        while (days(tasks, task, slack + 1) == shortest) {
            slack++;
        }
        return blanks("days", Integer.toString(shortest), "slack", Integer.toString(slack));
    }

    /** How long a project takes when one task takes longer. */
    private static int days(List<Entry> tasks, String late, int delay) {
        var ends = new TreeMap<String, Integer>();
        for (var task : tasks) {
            int start =
                    Arrays.stream(task.text(Files23Plans.AFTER).split(", "))
                            .filter(before -> !before.isEmpty())
                            .mapToInt(before -> Objects.requireNonNull(ends.get(before)))
                            .max()
                            .orElse(0);
            var name = task.text(Files23Plans.TASK);
            int days = (int) Math.round(task.number(Files23Plans.DAYS));
            ends.put(name, start + days + (name.equals(late) ? delay : 0));
        }
        return ends.values().stream().mapToInt(end -> end).max().orElseThrow();
    }
}

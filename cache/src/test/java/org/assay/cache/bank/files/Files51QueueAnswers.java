package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.sum;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from the last event of each print job. */
final class Files51QueueAnswers {

    private Files51QueueAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "fault-printing-5a", number(endless()),
                "fault-printing-5b", number(waitingPages()));
    }

    private static double endless() {
        return last("queue-a").stream()
                .filter(event -> event.text("Event").equals("printing"))
                .map(event -> event.number("Job"))
                .collect(Reading.only());
    }

    private static double waitingPages() {
        return sum(
                last("queue-b").stream()
                        .filter(event -> event.text("Printer").equals("Hall"))
                        .filter(event -> event.text("Event").equals("queued"))
                        .toList(),
                "Pages");
    }

    private static Collection<Entry> last(String journal) {
        var lastByJob = new LinkedHashMap<Double, Entry>();
        for (var event : Files51.first(journal).entries()) {
            lastByJob.put(event.number("Job"), event);
        }
        return lastByJob.values();
    }
}

package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from what happens before what. */
final class Files51EventAnswers {
    private static final int WINDOW_MINUTES = 2;

    private Files51EventAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "fault-logs-4a", text(alwaysBefore()), "fault-logs-4b", text(lastUpdateBefore()));
    }

    /** The only source that warns, or fails, shortly before each restart. */
    private static String alwaysBefore() {
        var events = Files51.first("events-a").entries();
        return events.stream()
                .filter(event -> event.number("Event") == Files51Events.RESTART)
                .map(restart -> warningBefore(events, time(restart)))
                .reduce(
                        (one, other) ->
                                one.stream()
                                        .filter(other::contains)
                                        .collect(Collectors.toUnmodifiableSet()))
                .orElseThrow()
                .stream()
                .collect(Reading.only());
    }

    private static Set<String> warningBefore(List<Entry> events, LocalDateTime restart) {
        return events.stream()
                .filter(event -> !event.text("Level").equals("Information"))
                .filter(event -> time(event).isBefore(restart))
                .filter(event -> !time(event).isBefore(restart.minusMinutes(WINDOW_MINUTES)))
                .map(event -> event.text("Source"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lastUpdateBefore() {
        var update = "";
        for (var event : Files51.first("events-b").entries()) {
            if (event.text("Source").equals("AudioHost") && event.text("Level").equals("Error")) {
                break;
            }
            if (event.text("Source").equals("UpdateAgent") && event.number("Event") == 19) {
                update = Reading.found("(U-\\d+)", event.text("Message"));
            }
        }
        return update;
    }

    private static LocalDateTime time(Entry event) {
        return LocalDateTime.parse(event.text("Time"), Files51Events.TIME);
    }
}

package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Files21.unfolded;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items on the delivery of messages, derived from their headers. */
final class Files21RouteAnswers {
    private static final Pattern RECEIVED =
            Pattern.compile("(?m)^Received: .* by (\\S+) .*; (.+)$");
    private static final Pattern CHECKED =
            Pattern.compile(
                    "(?m)^Authentication-Results: mx\\.postal\\.example;"
                            + " spf=(\\w+) smtp\\.mailfrom=(\\S+); dkim=(\\w+)(?: header\\.d=(\\S+))?$");
    private static final String CLAIMED = "rivage.example";

    private Files21RouteAnswers() {}

    private record Stop(String server, OffsetDateTime at) {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("email-delivery-5a", new Text(slowest("route-a.eml")));
        answers.put("email-delivery-5b", count(minutes("route-b.eml")));
        answers.put("email-delivery-6a", new Text(confirmed()));
        return answers;
    }

    /** The server after whose time most time passed until that of the next. */
    private static String slowest(String name) {
        var stops = stops(unfolded(file(name)));
        var slowest = stops.getFirst();
        var longest = Duration.ZERO;
        for (int i = 1; i < stops.size(); i++) {
            var waited = Duration.between(stops.get(i - 1).at(), stops.get(i).at());
            if (waited.compareTo(longest) > 0) {
                longest = waited;
                slowest = stops.get(i - 1);
            }
        }
        return slowest.server();
    }

    private static long minutes(String name) {
        var text = unfolded(file(name));
        var sent = time(Reading.found("(?m)^Date: (.+)$", text));
        return Duration.between(sent, stops(text).getLast().at()).toMinutes();
    }

    /** From the first server to the last. */
    private static List<Stop> stops(String text) {
        return RECEIVED.matcher(text)
                .results()
                .map(found -> new Stop(found.group(1), time(found.group(2))))
                .toList()
                .reversed();
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private static String confirmed() {
        return Reading.entries(file("received-a.zip")).entrySet().stream()
                .filter(message -> isConfirmed(unfolded(message.getValue())))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    private static boolean isConfirmed(String message) {
        var checks = CHECKED.matcher(message).results().collect(Reading.only());
        return (checks.group(1).equals("pass") && checks.group(2).equals(CLAIMED))
                || (checks.group(3).equals("pass") && checks.group(4).equals(CLAIMED));
    }
}

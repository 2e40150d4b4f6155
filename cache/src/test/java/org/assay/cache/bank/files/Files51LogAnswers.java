package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from reading logs. */
final class Files51LogAnswers {
    private static final Pattern USER = Pattern.compile("\\[(\\w+)] (.*)");

    private Files51LogAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "fault-logs-3a", text(missing()),
                "fault-logs-3b", count(denied()),
                "fault-logs-5a", text(request()),
                "fault-logs-5b", text(motion()),
                "fault-logs-6a", text(origin()),
                "fault-logs-6b", count(unsaved()),
                "fault-startup-5a", text(soundDriver()));
    }

    private static List<String> lines(String name) {
        return Files51.text(name).lines().toList();
    }

    private static String missing() {
        var first =
                lines("log-a.txt").stream()
                        .filter(line -> line.contains(" ERROR "))
                        .findFirst()
                        .orElseThrow();
        return Reading.found("Cannot open (\\S+):", first);
    }

    private static long denied() {
        return lines("log-b.txt").stream()
                .filter(line -> line.contains("Not copied") && line.endsWith("access denied"))
                .count();
    }

    /** Paris is two hours ahead of universal time in summer. */
    private static String request() {
        var seen = LocalTime.of(16, 5, 12).minusHours(2);
        return Reading.found(
                "(?m)^" + Files51Clocks.TIME.format(seen) + " request=(\\w+)",
                Files51.text("server-a.txt"));
    }

    private static String motion() {
        var camera = Files51.text("camera-b.txt");
        var time = "(?m)^(\\S+) ";
        var late =
                Duration.between(
                        LocalTime.parse(Reading.found(time + "connected to router", camera)),
                        LocalTime.parse(
                                Reading.found(
                                        time + "camera connected", Files51.text("router-b.txt"))));
        var shown = LocalTime.parse(Reading.found(time + "motion in zone 2", camera));
        return Files51Clocks.TIME.format(shown.plus(late));
    }

    /** The service of the first error of the order's request. */
    private static String origin() {
        var log = Files51.text("trace-a.txt");
        var code = Reading.found("\\[(\\w+)] received order 5127\\b", log);
        var first =
                log.lines()
                        .filter(line -> line.contains("[" + code + "] ERROR"))
                        .findFirst()
                        .orElseThrow();
        return Reading.found("^\\S+ (\\w+)", first);
    }

    private static long unsaved() {
        var stuck = new HashSet<String>();
        for (var line : lines("trace-b.txt")) {
            var matcher = USER.matcher(line);
            if (matcher.find()) {
                if (matcher.group(2).equals("ERROR E-207")) {
                    stuck.add(matcher.group(1));
                } else if (matcher.group(2).equals("saved")) {
                    stuck.remove(matcher.group(1));
                }
            }
        }
        return stuck.size();
    }

    private static String soundDriver() {
        var before = lines("drivers-0304.txt");
        var line =
                lines("drivers-0318.txt").stream()
                        .filter(one -> one.startsWith("Sound ") && !before.contains(one))
                        .collect(Reading.only());
        return Reading.found("^Sound +(\\w+)", line);
    }
}

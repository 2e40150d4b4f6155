package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logs in which the lines of many requests are mixed. */
final class Files51Traces {

    private Files51Traces() {}

    static Map<String, String> texts() {
        return Map.of("trace-a.txt", services(), "trace-b.txt", users());
    }

    /**
     * A request goes from service to service; failures travel back. That of order 5127 begins in
     * the address service, others begin elsewhere.
     */
    private static String services() {
        var random = new Random(5181);
        var codes = Files13Words.codes(random, 30, 6);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < codes.size(); i++) {
            int order = 5100 + i * 3;
            int origin = order == 5127 ? 3 : i % 6 == 0 ? 1 : i % 5 == 1 ? 2 : i % 7 == 4 ? 4 : 0;
            addRequest(lines, codes.get(i), order, origin, i * 900 + random.nextInt(400));
        }
        return text(lines);
    }

    private static void addRequest(
            List<Line> lines, String code, int order, int origin, int start) {
        var path =
                switch (order % 2) {
                    case 0 -> List.of("gateway", "shop", "stock", "address", "bank");
                    default -> List.of("gateway", "shop", "delivery", "address", "bank");
                };
        int time = start;
        int last = origin == 0 ? path.size() - 1 : origin;
        lines.add(new Line(time, "gateway", code, "received order " + order));
        for (int i = 1; i <= last; i++) {
            time += 310;
            lines.add(new Line(time, path.get(i), code, "called by " + path.get(i - 1)));
        }
        if (origin > 0) {
            time += 500;
            lines.add(new Line(time, path.get(last), code, "ERROR database unreachable"));
        }
        for (int i = last - 1; i >= 0; i--) {
            time += 190;
            var answer =
                    origin == 0
                            ? "done"
                            : "ERROR no answer from " + path.get(i + 1) + ", giving up";
            lines.add(new Line(time, path.get(i), code, answer));
        }
    }

    /** Users who meet an error, some of whom then succeed. */
    private static String users() {
        var random = new Random(5182);
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var user : Files13Words.codes(random, 40, 4)) {
            int start = random.nextInt(30_000);
            int tries = 1 + random.nextInt(3);
            boolean failing = number % 3 != 0;
            for (int i = 0; i < tries; i++) {
                var error = number % 5 == 1 ? "E-270" : "E-207";
                var outcome = failing ? "ERROR " + error : "saved";
                lines.add(new Line(start + i * 1700, "sync", user, outcome));
            }
            if (failing && number % 4 == 2) {
                lines.add(new Line(start + tries * 1700, "sync", user, "saved"));
            }
            if (number % 6 == 3) {
                lines.add(new Line(start + tries * 1700 + 900, "sync", user, "ERROR E-207"));
            }
            number++;
        }
        return text(lines);
    }

    private static String text(List<Line> lines) {
        Collections.sort(lines);
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.shown()).append("\r\n"));
        return text.toString();
    }

    /**
     * A line of a log.
     *
     * @param time in milliseconds since 10 o'clock
     */
    private record Line(int time, String service, String code, String message)
            implements Comparable<Line> {

        String shown() {
            return "10:%02d:%02d.%03d %-8s [%s] %s"
                    .formatted(
                            time / 60_000, time / 1000 % 60, time % 1000, service, code, message);
        }

        @Override
        public int compareTo(Line other) {
            return Integer.compare(time, other.time);
        }
    }
}

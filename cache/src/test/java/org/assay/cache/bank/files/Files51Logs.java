package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logs that one application wrote. */
final class Files51Logs {

    private Files51Logs() {}

    static Map<String, String> texts() {
        return Map.of("log-a.txt", start(), "log-b.txt", copies());
    }

    /** The first error entails the others; warnings before it are harmless. */
    private static String start() {
        var random = new Random(5161);
        var log = new Log("14:3");
        var names = Files13Words.names(random, 60);
        for (int i = 0; i < 46; i++) {
            log.add("INFO", "Loaded " + names.get(i) + ".dat");
            if (i % 13 == 8) {
                log.add("WARN", names.get(i) + ".dat is older than the application");
            }
        }
        log.add("ERROR", "Cannot open " + names.get(46) + ".dat: file not found");
        log.add("INFO", "Loaded " + names.get(47) + ".dat");
        log.add("ERROR", "Colour table is empty");
        log.add("ERROR", "Cannot draw window " + names.get(48) + ": no colour");
        log.add("WARN", "Using default font");
        log.add("ERROR", "Cannot draw window " + names.get(49) + ": no colour");
        log.add("ERROR", "Too many errors in module view");
        log.add("FATAL", "Application stopped (module view)");
        return log.text();
    }

    /** Files copied to a backup; some are refused, for several reasons. */
    private static String copies() {
        var random = new Random(5162);
        var log = new Log("22:1");
        int file = 0;
        for (var name : Files13Words.names(random, 160)) {
            file++;
            var path = "/home/" + Files13Words.one(random, "aline", "bilal", "chloe") + "/" + name;
            int draw = random.nextInt(20);
            if (draw < 3) {
                log.add("ERROR", "Not copied " + path + ": access denied");
            } else if (draw == 3) {
                log.add("ERROR", "Not copied " + path + ": name too long");
            } else if (draw == 4) {
                log.add("WARN", path + ": access denied, trying again");
                log.add("INFO", "Copied " + path);
            } else {
                log.add("INFO", "Copied " + path);
            }
        }
        log.add("INFO", file + " files examined");
        return log.text();
    }

    /** Lines with a time; ten minutes at most. */
    private static final class Log {
        private final List<String> lines = new ArrayList<>();
        private final String start;

        Log(String start) {
            this.start = start;
        }

        void add(String level, String message) {
            int second = lines.size() * 3;
            lines.add(
                    "%s%d:%02d %-5s %s"
                            .formatted(start, second / 60 % 10, second % 60, level, message));
        }

        String text() {
            return String.join("\r\n", lines) + "\r\n";
        }
    }
}

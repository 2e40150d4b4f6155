package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two reports on the drivers of one computer. */
final class Files51Reports {
    private static final String[] KINDS = {
        "Display", "Sound", "Network", "Storage", "Input", "Camera", "System"
    };

    private Files51Reports() {}

    static Map<String, String> texts() {
        return Map.of(
                "drivers-0304.txt", report("2031-03-04", List.of()),
                "drivers-0318.txt", report("2031-03-18", List.of(9, 22, 37, 51)));
    }

    /** Only one of the sound drivers changes. */
    private static String report(String day, List<Integer> changed) {
        var random = new Random(5191);
        var report = new StringBuilder("Drivers of PC-ATELIER-2, " + day + "\r\n\r\n");
        int number = 0;
        for (var name : Files13Words.names(random, 60)) {
            int minor = random.nextInt(40);
            int build = 100 + random.nextInt(800);
            var kind = KINDS[number % KINDS.length];
            int now = changed.contains(number) ? build + 3 : build;
            report.append(
                    "%-8s %-9s %d.%d.%d\r\n".formatted(kind, name, 1 + number % 9, minor, now));
            number++;
        }
        return report.toString();
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Logs of a phone's notifications over two weeks. */
final class Files43Notices {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final int DAYS = 14;

    /**
     * When an application calls, how often, and how often one follows.
     *
     * @param from first hour, counted on beyond midnight
     * @param to hour before which it stops; may be 24 or more
     * @param opened per cent
     */
    private record Caller(String application, int from, int to, int count, int opened) {}

    /** Kubiko and Viduo call most of all, but in the evening; Zigloo after midnight too. */
    private static final List<Caller> NIGHT =
            List.of(
                    new Caller("Kubiko", 17, 22, 120, 50),
                    new Caller("Viduo", 18, 24, 75, 50),
                    new Caller("Zigloo", 21, 31, 60, 50),
                    new Caller("Papoto", 7, 23, 130, 50),
                    new Caller("Mesajo", 20, 25, 48, 50),
                    new Caller("Agendix", 6, 19, 40, 50));

    /** Radarix is opened least but calls seldom; Papoto is opened most rarely in number alone. */
    private static final List<Caller> IGNORED =
            List.of(
                    new Caller("Kubiko", 9, 22, 150, 16),
                    new Caller("Viduo", 12, 23, 88, 24),
                    new Caller("Promodo", 8, 20, 64, 9),
                    new Caller("Radarix", 8, 20, 34, 3),
                    new Caller("Papoto", 7, 22, 110, 70),
                    new Caller("Agendix", 7, 19, 42, 62),
                    new Caller("Mesajo", 8, 22, 45, 80));

    private Files43Notices() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "notices-a.csv",
                log(NIGHT, 4321, false),
                "notices-b.csv",
                log(IGNORED, 4322, true));
    }

    private static byte[] log(List<Caller> callers, long seed, boolean shown) {
        var random = new Random(seed);
        var rows = new TreeSet<String>();
        for (var caller : callers) {
            for (int i = 0; i < caller.count(); i++) {
                int hour = caller.from() + random.nextInt(caller.to() - caller.from());
                var day = MONDAY.plusDays(random.nextInt(DAYS));
                rows.add(
                        "%s;%02d:%02d;%s%s"
                                .formatted(
                                        hour < 24 ? day : day.plusDays(1),
                                        hour % 24,
                                        random.nextInt(60),
                                        caller.application(),
                                        shown ? opened(i, caller) : ""));
            }
        }
        return ("date;time;application" + (shown ? ";opened" : "") + "\n" + String.join("\n", rows))
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Exactly the share said, so that the order of applications is no accident. */
    private static String opened(int i, Caller caller) {
        return i * 100 < caller.opened() * caller.count() ? ";1" : ";0";
    }
}

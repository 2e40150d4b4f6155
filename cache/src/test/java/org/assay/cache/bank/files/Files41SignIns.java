package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Logs of sign-ins, as text and as CSV, with attacks among ordinary days. */
final class Files41SignIns {
    private static final LocalDateTime START = LocalDateTime.of(2032, 3, 9, 0, 0);

    private record SignIn(LocalDateTime time, String address, String account, boolean ok) {}

    private final Random random;
    private final List<SignIn> all = new ArrayList<>();

    private Files41SignIns(long seed) {
        random = new Random(seed);
    }

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        school().putInto(files, "signins-a");
        theatre().putInto(files, "signins-b");
        radio().putInto(files, "signins-c");
        town().putInto(files, "signins-d");
        return files;
    }

    private static Files41SignIns school() {
        var log = new Files41SignIns(4174);
        log.ordinary(300, "203.0.113.40", "eleve", "prof", "cdi", "intendance");
        log.ordinary(140, "192.0.2.77", "prof", "direction");
        log.failures(44, "198.51.100.61", "admin", "root", "prof", "cdi");
        log.failures(31, "198.51.100.16", "admin");
        log.failures(28, "203.0.113.9", "prof", "direction");
        return log;
    }

    private static Files41SignIns theatre() {
        var log = new Files41SignIns(4175);
        log.ordinary(260, "192.0.2.12", "billetterie", "billetterie", "costumes", "lumiere");
        log.ordinary(90, "192.0.2.13", "regie", "direction");
        for (int i = 0; i < 24; i++) {
            log.failures(2, "198.51.100." + (30 + 3 * i), "regie");
        }
        log.failures(33, "203.0.113.77", "direction");
        log.failures(21, "203.0.113.78", "costumes");
        return log;
    }

    private static Files41SignIns radio() {
        var log = new Files41SignIns(4176);
        log.ordinary(320, "192.0.2.50", "redaction", "antenne", "musique", "podcasts", "studio");
        log.failures(41, "198.51.100.80", "redaction");
        log.failures(37, "203.0.113.15", "podcasts");
        log.failures(26, "203.0.113.61", "antenne");
        log.failures(3, "198.51.100.204", "studio");
        log.all.add(
                new SignIn(START.plusHours(29).plusMinutes(2), "198.51.100.204", "studio", true));
        log.all.add(
                new SignIn(START.plusHours(29).plusMinutes(17), "203.0.113.61", "antenne", true));
        return log;
    }

    private static Files41SignIns town() {
        var log = new Files41SignIns(4177);
        var accounts = new String[48];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = "u-%04d".formatted(700 + i);
        }
        log.ordinary(420, "192.0.2.90", accounts);
        log.failures(22, "198.51.100.33", "u-0720", "u-0745");
        for (int i = 0; i < accounts.length; i++) {
            boolean ok = i == 31;
            log.all.add(
                    new SignIn(
                            START.plusHours(2).plusMinutes(9L * i),
                            "203.0.113.118",
                            accounts[i],
                            ok));
        }
        log.all.add(new SignIn(START.plusHours(31), "198.51.100.34", "u-0713", true));
        return log;
    }

    /** Two days on which one in fifteen mistypes. */
    private void ordinary(int count, String address, String... accounts) {
        for (int i = 0; i < count; i++) {
            all.add(
                    new SignIn(
                            time(START.plusDays(random.nextInt(2)).plusHours(7), 720),
                            address,
                            Files13Words.one(random, accounts),
                            random.nextInt(15) != 0));
        }
    }

    private void failures(int count, String address, String... accounts) {
        for (int i = 0; i < count; i++) {
            all.add(
                    new SignIn(
                            time(START, 29 * 60),
                            address,
                            Files13Words.one(random, accounts),
                            false));
        }
    }

    private LocalDateTime time(LocalDateTime from, int minutes) {
        return from.plusMinutes(random.nextInt(minutes)).plusSeconds(random.nextInt(60));
    }

    private void putInto(Map<String, byte[]> files, String name) {
        var log = new ArrayList<String>();
        var csv = new ArrayList<String>(List.of("time;address;account;result"));
        all.stream()
                .sorted(Comparator.comparing(SignIn::time))
                .forEach(
                        one -> {
                            var time = Files41Approvals.TIME.format(one.time());
                            var result = one.ok() ? "ok" : "failed";
                            log.add(
                                    "%s sign-in %s account=%s from=%s"
                                            .formatted(time, result, one.account(), one.address()));
                            csv.add(String.join(";", time, one.address(), one.account(), result));
                        });
        files.put(name + ".log", Files41Prints.lines(log));
        files.put(name + ".csv", Files41Prints.lines(csv));
    }
}

package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logs of requests for approval in which one account was worn down. */
final class Files41Approvals {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2032, 3, 8, 0, 0);
    private static final String[] ACCOUNTS = {
        "a.besson", "b.delmas", "c.vasseur", "d.noguer", "e.pastor", "g.ruelle", "h.lantier",
        "j.cabrol", "k.ozanne", "m.oriol", "n.savin", "p.lebrac", "s.tisset", "t.quillet"
    };

    private record Request(LocalDateTime time, String account, String address, String reply) {}

    private final Random random;
    private final List<Request> requests = new ArrayList<>();

    private Files41Approvals(long seed) {
        random = new Random(seed);
    }

    static Map<String, Workbook> books() {
        var company = new Files41Approvals(4126);
        company.ordinary();
        company.burst(MONDAY.plusDays(2).withHour(1), "h.lantier", "203.0.113.44", 9, true);
        company.burst(MONDAY.plusDays(1).withHour(3), "m.oriol", "203.0.113.71", 11, false);
        company.burst(MONDAY.plusDays(3).withHour(6), "c.vasseur", "198.51.100.9", 7, false);
        company.approved(MONDAY.plusDays(3).withHour(8).withMinute(2), "c.vasseur");
        company.slow("b.delmas");
        var school = new Files41Approvals(4127);
        school.ordinary();
        school.burst(MONDAY.plusDays(3).withHour(23), "t.quillet", "203.0.113.86", 8, true);
        school.burst(MONDAY.plusDays(1).withHour(2), "p.lebrac", "203.0.113.68", 12, false);
        school.burst(MONDAY.plusDays(2).withHour(5), "n.savin", "198.51.100.17", 6, false);
        school.approved(MONDAY.plusDays(2).withHour(7).withMinute(55), "n.savin");
        school.slow("a.besson");
        return Map.of("approvals-a", company.book(), "approvals-b", school.book());
    }

    /** Days of work with a few mistakes. */
    private void ordinary() {
        for (int i = 0; i < 320; i++) {
            var account = ACCOUNTS[random.nextInt(ACCOUNTS.length)];
            var time =
                    MONDAY.plusDays(random.nextInt(5))
                            .plusMinutes(7 * 60L + random.nextInt(12 * 60))
                            .plusSeconds(random.nextInt(60));
            var reply = random.nextInt(12) == 0 ? "expired" : "approved";
            requests.add(new Request(time, account, usual(account), reply));
        }
    }

    private static String usual(String account) {
        return "192.0.2." + (20 + account.charAt(0) - 'a');
    }

    private void approved(LocalDateTime time, String account) {
        requests.add(new Request(time, account, usual(account), "approved"));
    }

    /** Requests about every half minute. */
    private void burst(
            LocalDateTime from, String account, String address, int refused, boolean gaveIn) {
        var time = from.plusMinutes(11);
        for (int i = 0; i < refused; i++) {
            requests.add(
                    new Request(
                            time,
                            account,
                            address,
                            Files13Words.one(random, "denied", "denied", "expired")));
            time = time.plusSeconds(24L + random.nextInt(30));
        }
        if (gaveIn) {
            requests.add(new Request(time, account, address, "approved"));
        }
    }

    /** As many refusals, but over days. */
    private void slow(String account) {
        for (int i = 0; i < 8; i++) {
            var time = MONDAY.plusHours(6L + 14L * i).plusMinutes(3L + 5L * i);
            requests.add(new Request(time, account, usual(account), "denied"));
        }
    }

    private Workbook book() {
        return Workbook.of(
                Sheet.of(
                        "Requests",
                        List.of("time", "account", "address", "reply"),
                        requests.stream()
                                .sorted(Comparator.comparing(Request::time))
                                .map(
                                        one ->
                                                row(
                                                        text(TIME.format(one.time())),
                                                        text(one.account()),
                                                        text(one.address()),
                                                        text(one.reply())))
                                .toList()));
    }
}

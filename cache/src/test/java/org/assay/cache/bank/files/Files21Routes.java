package org.assay.cache.bank.files;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Messages whose headers tell the way they took, each server writing the time of its own zone. */
final class Files21Routes {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ROOT);

    private Files21Routes() {}

    /**
     * A server that took the message over.
     *
     * @param after since the message was sent
     */
    private record Hop(String server, Duration after, ZoneOffset zone) {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(
                Files21.alsoAsText(
                        "route-a",
                        "eml",
                        message(
                                OffsetDateTime.of(2031, 6, 12, 9, 58, 10, 0, zone("+02:00")),
                                List.of(
                                        hop("smtp.atlas.example", 2, "+02:00"),
                                        hop("out3.atlas.example", 5, "-04:00"),
                                        hop("gate.mistral.example", 210, "+05:30"),
                                        hop("scan.mistral.example", 3_055, "+02:00"),
                                        hop("store.mistral.example", 3_100, "+00:00")))));
        files.putAll(
                Files21.alsoAsText(
                        "route-b",
                        "eml",
                        message(
                                OffsetDateTime.of(2031, 6, 14, 23, 41, 0, 0, zone("-04:00")),
                                List.of(
                                        hop("smtp.nordet.example", 4, "-04:00"),
                                        hop("relay.nordet.example", 310, "+00:00"),
                                        hop("mx2.suroit.example", 1_240, "+11:00"),
                                        hop("box.suroit.example", 1_620, "+02:00")))));
        return files;
    }

    private static ZoneOffset zone(String offset) {
        return ZoneOffset.of(offset);
    }

    private static Hop hop(String server, long secondsAfter, String zone) {
        return new Hop(server, Duration.ofSeconds(secondsAfter), zone(zone));
    }

    private static String message(OffsetDateTime sent, List<Hop> hops) {
        var received = new StringBuilder();
        var from = "[192.0.2.14]";
        for (int i = 0; i < hops.size(); i++) {
            var hop = hops.get(i);
            var time = sent.plus(hop.after()).withOffsetSameInstant(hop.zone());
            // Each server writes above what it finds.
            received.insert(
                    0,
                    "Received: from %s by %s\n with ESMTPS id %X;\n %s\n"
                            .formatted(from, hop.server(), 41_000 + 77 * i, TIME.format(time)));
            from = hop.server();
        }
        return received
                + """
                Date: %s
                Message-ID: <c41.77@atlas.example>
                From: Karim Benali <karim@atlas.example>
                To: Nora Lind <nora@mistral.example>
                Subject: Plan
                MIME-Version: 1.0
                Content-Type: text/plain; charset=us-ascii

                14:30, Corval.
                """
                        .formatted(TIME.format(sent));
    }
}

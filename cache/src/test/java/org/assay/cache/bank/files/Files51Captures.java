package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Captured exchanges on a network, as a table. */
final class Files51Captures {
    private static final List<String> HEADINGS =
            List.of("No", "Time", "Source", "Destination", "Protocol", "Info");

    private Files51Captures() {}

    static Map<String, Workbook> books() {
        return Map.of("capture-a", names(), "capture-b", leases());
    }

    /** Of three name servers one never answers; its queries are sent again to another. */
    private static Workbook names() {
        var random = new Random(5111);
        var capture = new Capture();
        var sites = Files13Words.names(random, 70);
        for (int i = 0; i < sites.size(); i++) {
            var client = "10.6.0." + (20 + random.nextInt(9));
            var name = sites.get(i).toLowerCase(Locale.ROOT) + ".example";
            var query = "Standard query 0x%04x A %s".formatted(0x2a00 + i * 37, name);
            var answer =
                    "Standard query response 0x%04x A %s A 203.0.113.%d"
                            .formatted(0x2a00 + i * 37, name, 1 + random.nextInt(250));
            var server = Files13Words.one(random, "10.6.0.2", "10.6.0.3", "10.6.0.4");
            capture.add(client, server, "DNS", query);
            if (server.equals("10.6.0.3")) {
                capture.passSeconds(5);
                server = Files13Words.one(random, "10.6.0.2", "10.6.0.4");
                capture.add(client, server, "DNS", query);
            }
            capture.add(server, client, "DNS", answer);
            capture.add(client, "203.0.113.9", "TCP", "443 [SYN] Seq=0");
            if (random.nextInt(4) > 0) {
                capture.add("203.0.113.9", client, "TCP", "443 [SYN, ACK] Seq=0 Ack=1");
            }
        }
        return capture.book();
    }

    /** A second server hands out addresses; its hardware address tells which device it is. */
    private static Workbook leases() {
        var random = new Random(5112);
        var capture = new Capture();
        for (int i = 0; i < 60; i++) {
            var client = "52:54:00:%02x:%02x:%02x".formatted(i * 3, 255 - i, i + 7);
            boolean rogue = random.nextInt(3) == 0;
            var server = rogue ? "02:7c:11:40:9e:05" : "02:7c:11:0a:00:01";
            capture.add(client, "ff:ff:ff:ff:ff:ff", "DHCP", "Discover");
            if (rogue) {
                capture.add(server, client, "DHCP", "Offer 192.168.1." + (20 + i));
            }
            capture.add("02:7c:11:0a:00:01", client, "DHCP", "Offer 10.20.0.%d".formatted(20 + i));
            capture.add(client, "ff:ff:ff:ff:ff:ff", "DHCP", "Request");
            capture.add(server, client, "DHCP", "Ack");
            capture.add(client, "ff:ff:ff:ff:ff:ff", "ARP", "Who has " + (rogue ? 1 : 20) + "?");
        }
        var devices = new ArrayList<List<Cell>>();
        var names = Files13Words.names(random, 26);
        for (int i = 0; i < names.size(); i++) {
            devices.add(row(text(names.get(i)), text(deviceAddress(i))));
        }
        return Workbook.of(
                capture.book().first(), Sheet.of("Devices", List.of("Name", "MAC"), devices));
    }

    private static String deviceAddress(int device) {
        return switch (device) {
            case 4 -> "02:7c:11:0a:00:01";
            case 19 -> "02:7c:11:40:9e:05";
            case 7 -> "02:7c:11:40:9e:50";
            case 22 -> "02:7c:11:04:9e:05";
            default -> "02:7c:11:%02x:%02x:%02x".formatted(device + 70, device * 9, device * 5);
        };
    }

    /** Lines in the order of time. */
    private static final class Capture {
        private final List<List<Cell>> lines = new ArrayList<>();
        private long milliseconds;

        void passSeconds(int seconds) {
            milliseconds += seconds * 1000L;
        }

        void add(String source, String destination, String protocol, String info) {
            milliseconds += 40 + lines.size() % 7 * 30L;
            lines.add(
                    row(
                            number(lines.size() + 1),
                            number(milliseconds / 1000.0),
                            text(source),
                            text(destination),
                            text(protocol),
                            text(info)));
        }

        Workbook book() {
            return Workbook.of(Sheet.of("Capture", HEADINGS, lines));
        }
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Addresses that a router lent to devices. */
final class Files52Leases {
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<String> NAMES =
            List.of(
                    "studio-tv",
                    "sam-phone",
                    "lea-laptop",
                    "console",
                    "kitchen-radio",
                    "guest-phone",
                    "printer",
                    "school-tablet",
                    "max-watch",
                    "thermostat",
                    "camera-hall",
                    "old-laptop");
    private static final List<String> COMMON = List.of("phone", "laptop", "tablet", "tv", "watch");

    private Files52Leases() {}

    private record Device(String mac, String name) {}

    private record Lease(LocalDateTime start, LocalDateTime end, int ip, Device device) {
        boolean clashes(Lease other) {
            return (ip == other.ip || device.equals(other.device))
                    && start.isBefore(other.end)
                    && other.start.isBefore(end);
        }

        String line() {
            return "%s;%s;192.168.1.%d;%s;%s"
                    .formatted(
                            MINUTE.format(start), MINUTE.format(end), ip, device.mac, device.name);
        }
    }

    static Map<String, byte[]> all() {
        return Map.of("leases-a.csv", suspicious(), "leases-b.csv", crowd());
    }

    /** The address goes from one device to another a few minutes before. */
    private static byte[] suspicious() {
        var random = new Random(5251);
        var devices = devices(random, NAMES);
        var start = LocalDateTime.of(2032, 3, 14, 21, 33);
        var leases = new ArrayList<Lease>();
        leases.add(new Lease(start, start.plusMinutes(120), 37, devices.get(7)));
        leases.add(new Lease(start.minusMinutes(131), start.minusMinutes(11), 37, devices.get(2)));
        leases.add(new Lease(start.minusMinutes(70), start.plusMinutes(50), 73, devices.get(3)));
        leases.add(
                new Lease(
                        start.plusDays(1).minusMinutes(30),
                        start.plusDays(1).plusMinutes(90),
                        37,
                        devices.get(1)));
        fill(leases, devices, random, LocalDateTime.of(2032, 3, 13, 6, 0), 130);
        return text(leases);
    }

    private static byte[] crowd() {
        var random = new Random(5252);
        var names = new ArrayList<String>();
        for (int i = 0; i < 27; i++) {
            names.add(COMMON.get(random.nextInt(COMMON.size())));
        }
        var leases = new ArrayList<Lease>();
        fill(leases, devices(random, names), random, LocalDateTime.of(2032, 6, 4, 5, 0), 105);
        return text(leases);
    }

    private static List<Device> devices(Random random, List<String> names) {
        return names.stream().map(name -> new Device(mac(random), name)).toList();
    }

    private static String mac(Random random) {
        var bytes = new byte[6];
        random.nextBytes(bytes);
        bytes[0] = 0x5c;
        bytes[1] = 0x1b;
        return HexFormat.ofDelimiter(":").formatHex(bytes);
    }

    /** Adds leases of two hours during three days, none of which clash. */
    private static void fill(
            List<Lease> leases,
            List<Device> devices,
            Random random,
            LocalDateTime from,
            int count) {
        while (leases.size() < count) {
            var start = from.plusMinutes(random.nextInt(64 * 60));
            var lease =
                    new Lease(
                            start,
                            start.plusMinutes(120),
                            30 + random.nextInt(14),
                            devices.get(random.nextInt(devices.size())));
            if (leases.stream().noneMatch(lease::clashes)) {
                leases.add(lease);
            }
        }
    }

    private static byte[] text(List<Lease> leases) {
        return leases.stream()
                .sorted(Comparator.comparing(Lease::start).thenComparingInt(Lease::ip))
                .map(Lease::line)
                .collect(Collectors.joining("\r\n", "start;end;ip;mac;name\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}

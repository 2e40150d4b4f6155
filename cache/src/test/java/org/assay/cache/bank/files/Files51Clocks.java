package org.assay.cache.bank.files;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;

/** Logs whose clocks do not agree. */
final class Files51Clocks {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Files51Clocks() {}

    static Map<String, String> texts() {
        return Map.of("server-a.txt", server(), "router-b.txt", router(), "camera-b.txt", camera());
    }

    /** Requests by universal time: at three hours something fails at the same minute. */
    private static String server() {
        var random = new Random(5171);
        var lines = new ArrayList<String>();
        lines.add("# times are in UTC");
        var codes = Files13Words.codes(random, 240, 5);
        var time = LocalTime.of(12, 58, 3);
        for (int i = 0; i < 240; i++) {
            time = time.plusSeconds(67);
            boolean failed = random.nextInt(25) == 0;
            lines.add(line(time, codes.get(i), failed ? 500 : 200));
        }
        lines.add(line(LocalTime.of(14, 5, 12), "KQZTD", 503));
        lines.add(line(LocalTime.of(15, 5, 12), "WBMRX", 500));
        lines.add(line(LocalTime.of(16, 5, 12), "HPLVC", 503));
        lines.subList(1, lines.size()).sort(null);
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(LocalTime time, String code, int status) {
        return "%s request=%s status=%d".formatted(TIME.format(time), code, status);
    }

    /** The router's clock is set by the network. */
    private static String router() {
        return """
        # router, clock set by the network
        20:58:41 wired port 3: link up
        21:14:09 wired port 1: link up
        21:40:37 power lost
        21:46:20 power back
        21:46:52 wired port 1: link up
        21:46:58 wired port 3: link up
        21:47:03 camera connected
        22:30:15 wired port 1: link down
        22:51:48 wired port 1: link up
        23:30:00 camera: still connected
        """;
    }

    /** The camera's clock is 19 minutes and 34 seconds slow. */
    private static String camera() {
        return """
        # camera, clock set by hand
        20:40:11 recording
        21:27:29 connected to router
        21:40:02 no motion
        22:12:44 motion in zone 2 (door)
        22:13:30 no motion
        23:05:21 motion in zone 1 (window)
        23:06:00 no motion
        """;
    }
}

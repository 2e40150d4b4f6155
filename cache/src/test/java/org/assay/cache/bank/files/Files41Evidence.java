package org.assay.cache.bank.files;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logs of incidents whose clocks differ, with a note about the clocks. */
final class Files41Evidence {

    private Files41Evidence() {}

    static Map<String, byte[]> all() {
        return Map.of("evidence-a.zip", printers(), "evidence-b.zip", laboratory());
    }

    private static byte[] printers() {
        var opened =
                List.of(
                        "time;account;file",
                        "08:52:10;r.mazet;planning.ods",
                        "10:41:33;c.thuret;bon-livraison.pdf",
                        "11:04:20;y.gilles;bon-commande.xlsm",
                        "11:04:55;c.thuret;bon-commande.pdf",
                        "14:30:02;r.mazet;maquette.pdf");
        var signIns =
                List.of(
                        "time;account;address;result",
                        "06:50:12;r.mazet;10.4.0.12;ok",
                        "07:15:40;y.gilles;192.0.2.180;ok",
                        "08:39:02;c.thuret;203.0.113.14;ok",
                        "09:20:05;y.gilles;10.4.0.31;ok",
                        "09:45:20;y.gilles;203.0.113.150;failed",
                        "09:46:01;r.mazet;198.51.100.2;ok",
                        "09:51:20;y.gilles;203.0.113.150;ok",
                        "12:17:20;y.gilles;203.0.113.150;ok",
                        "13:02:44;y.gilles;10.4.0.31;ok");
        return new StoredZip()
                .file(
                        "clocks.txt",
                        Files41Prints.lines(
                                List.of(
                                        "attachments.csv: heure d'été française (UTC + 2) / French summer time (UTC + 2)",
                                        "signins.csv: UTC",
                                        "10.x.x.x: réseau de l'imprimerie / the printing house's network")))
                .file("attachments.csv", Files41Prints.lines(opened))
                .file("signins.csv", Files41Prints.lines(signIns))
                .bytes();
    }

    private static byte[] laboratory() {
        var random = new Random(4186);
        var passes = new ArrayList<String>();
        pass(passes, "B-214", "11:20", "13:25");
        pass(passes, "B-231", "13:00", "13:12");
        pass(passes, "B-222", "14:40", "15:12");
        pass(passes, "B-219", "15:02", "15:10");
        pass(passes, "B-207", "15:13", "15:34");
        pass(passes, "B-214", "15:20", "16:02");
        pass(passes, "B-231", "16:05", "16:40");
        Collections.sort(passes);
        passes.addFirst("time;badge;way");
        var server = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            server.add(
                    "%s %s"
                            .formatted(
                                    LocalTime.of(
                                            6 + random.nextInt(12),
                                            random.nextInt(60),
                                            1 + random.nextInt(59)),
                                    Files13Words.one(
                                            random,
                                            "backup finished",
                                            "sign-in ok",
                                            "disk checked",
                                            "sign-in failed",
                                            "printer connected")));
        }
        server.add("13:07:20 usb storage connected");
        Collections.sort(server);
        return new StoredZip()
                .file(
                        "clocks.txt",
                        Files41Prints.lines(
                                List.of(
                                        "server.log: UTC",
                                        "badges.csv: heure d'été française (UTC + 2) / French summer time (UTC + 2)",
                                        "Le lecteur de badges avance de 9 minutes / The badge reader is 9 minutes fast")))
                .file("server.log", Files41Prints.lines(server))
                .file("badges.csv", Files41Prints.lines(passes))
                .bytes();
    }

    private static void pass(List<String> passes, String badge, String in, String out) {
        passes.add(in + ":04;" + badge + ";in");
        passes.add(out + ":31;" + badge + ";out");
    }
}

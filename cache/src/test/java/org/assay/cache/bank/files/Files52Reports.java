package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports on a device's volumes, as a page and as text. */
final class Files52Reports {
    private static final String READ_ONLY = "lecture seule / read-only";
    private static final String READ_WRITE = "lecture-écriture / read-write";

    private static final List<String> GIGABYTES =
            List.of(
                    "NTFS;w;256,0;251,4",
                    "FAT32;w;64,0;12,3",
                    "ext4;r;500,0;210,5",
                    "UDF;r;25,0;4,4",
                    "exFAT;w;16,0;10,2",
                    "exFAT;w;128,0;120,9",
                    "FAT32;w;32,0;2,6",
                    "NTFS;r;1000,0;301,7");

    private static final List<String> GIBIBYTES =
            List.of(
                    "ext4;w;120,0;95 %",
                    "exFAT;w;58,2;93 %",
                    "FAT32;w;29,8;10 %",
                    "NTFS;w;465,7;98 %",
                    "exFAT;w;14,9;68 %",
                    "UDF;r;25,0;40 %",
                    "NTFS;r;233,0;50 %",
                    "ext4;w;9,3;51 %",
                    "FAT32;w;119,2;5 %",
                    "NTFS;w;931,5;12 %");

    private Files52Reports() {}

    static Map<String, byte[]> all() {
        var gigabytes = rows(GIGABYTES, "Go / GB", " Go / GB");
        var gibibytes = rows(GIBIBYTES, "Gio / GiB", "");
        return Map.of(
                "report-a.html", page("PC-ATELIER", gigabytes),
                "report-a.txt", text("PC-ATELIER", gigabytes),
                "report-b.html", page("PC-STUDIO", gibibytes),
                "report-b.txt", text("PC-STUDIO", gibibytes));
    }

    private static List<List<String>> rows(List<String> volumes, String unit, String usedUnit) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        "Volume",
                        "Format",
                        "Accès / Access",
                        "Capacité / Capacity",
                        "Occupé / Used"));
        for (int i = 0; i < volumes.size(); i++) {
            var fields = volumes.get(i).split(";", -1);
            rows.add(
                    List.of(
                            "VOL-" + (i + 1),
                            fields[0],
                            fields[1].equals("w") ? READ_WRITE : READ_ONLY,
                            fields[2] + " " + unit,
                            fields[3] + usedUnit));
        }
        return rows;
    }

    private static byte[] page(String device, List<List<String>> rows) {
        var heading =
                rows.getFirst().stream()
                        .map("<th scope=\"col\">%s</th>"::formatted)
                        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
        var body =
                rows.stream()
                        .skip(1)
                        .map(
                                row ->
                                        row.stream()
                                                .map("<td>%s</td>"::formatted)
                                                .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                        .collect(Collectors.joining());
        return """
               <!DOCTYPE html>
               <html lang="fr">
               <head><meta charset="utf-8"><title>%1$s</title></head>
               <body>
               <h1>%1$s</h1>
               <p>x64, 8 cœurs / cores &middot; RAM 16 Gio / GiB (2 × 8)</p>
               <h2>Volumes</h2>
               <table border="1">
               %2$s%3$s</table>
               </body>
               </html>
               """
                .formatted(device, heading, body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String device, List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(" | ", row))
                .collect(
                        Collectors.joining(
                                "\n",
                                device
                                        + "\nx64, 8 cœurs / cores, RAM 16 Gio / GiB (2 × 8)\n"
                                        + "\n",
                                "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}

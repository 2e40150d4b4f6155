package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logs of file servers that ransomware has encrypted, not in order. */
final class Files41Servers {
    private static final String[] ACCOUNTS = {
        "d.morvan", "f.sellier", "g.aumont", "l.aubry", "r.faure", "v.lecoq"
    };
    private static final String[] ENDINGS = {".odt", ".ods", ".pdf", ".jpg", ".docx"};

    private final Random random;
    private final List<List<Cell>> rows = new ArrayList<>();

    private Files41Servers(long seed) {
        random = new Random(seed);
    }

    static Map<String, Workbook> books() {
        var cooperative = new Files41Servers(4116);
        cooperative.work(LocalDateTime.of(2032, 3, 3, 8, 0));
        cooperative.add(
                LocalDateTime.of(2032, 3, 5, 23, 41, 7), "d.morvan", "renamed", "recettes.ods.vq7");
        cooperative.add(
                LocalDateTime.of(2032, 3, 6, 4, 12, 50), "d.morvan", "renamed", "reliure.odt.vq7");
        cooperative.wave(LocalDateTime.of(2032, 3, 8, 2, 3), "l.aubry", ".vq7", 58);
        var architects = new Files41Servers(4117);
        architects.work(LocalDateTime.of(2032, 3, 11, 8, 0));
        architects.add(
                LocalDateTime.of(2032, 3, 14, 9, 12, 31), "v.lecoq", "renamed", "coupe.pdf.lokt");
        architects.wave(LocalDateTime.of(2032, 3, 15, 22, 40), "v.lecoq", ".lokt", 60);
        architects.add(
                LocalDateTime.of(2032, 3, 16, 8, 2, 9), "g.aumont", "read", "coupe.pdf.lokt");
        for (int i = 0; i < 6; i++) {
            architects.add(
                    LocalDateTime.of(2032, 3, 16, 8, 10 + i, 3),
                    "r.faure",
                    "read",
                    architects.name(5 * i) + ".lokt");
        }
        return Map.of("server-a", cooperative.book(), "server-b", architects.book());
    }

    private String name(int file) {
        return "dossier-%03d%s".formatted(file, ENDINGS[file % ENDINGS.length]);
    }

    /** Six days of people reading and writing. */
    private void work(LocalDateTime from) {
        for (int i = 0; i < 260; i++) {
            add(
                    from.plusDays(random.nextInt(6))
                            .plusMinutes(random.nextInt(600))
                            .plusSeconds(random.nextInt(60)),
                    Files13Words.one(random, ACCOUNTS),
                    Files13Words.one(random, "read", "read", "written", "renamed"),
                    name(random.nextInt(120)));
        }
    }

    private void wave(LocalDateTime from, String account, String ending, int files) {
        for (int i = 0; i < files; i++) {
            add(from.plusSeconds(4L * i), account, "renamed", name(i) + ending);
        }
    }

    private void add(LocalDateTime time, String account, String action, String file) {
        rows.add(
                row(
                        text(Files41Approvals.TIME.format(time)),
                        text(account),
                        text(action),
                        text(file)));
    }

    private Workbook book() {
        Collections.shuffle(rows, random);
        return Workbook.of(Sheet.of("Files", List.of("time", "account", "action", "file"), rows));
    }
}

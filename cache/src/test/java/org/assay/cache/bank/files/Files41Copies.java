package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;

/** Archives of files to compare with their fingerprints. */
final class Files41Copies {
    private static final int ALTERED = 6;
    private static final String CONTRACT =
            """
            Contrat de location du bateau Aurore
            Loyer : 1 480 EUR par mois, du 01/04 au 30/09.
            Caution : 2 960 EUR. Pénalité : 74 EUR par jour de retard.
            """;

    private Files41Copies() {}

    static Map<String, byte[]> all() {
        return Map.of("minutes-a.zip", minutes(), "contracts-b.zip", contracts());
    }

    static byte[] original() {
        return CONTRACT.getBytes(UTF_8);
    }

    private static byte[] minutes() {
        var random = new Random(4164);
        var zip = new StoredZip();
        var list = new ArrayList<String>();
        for (int i = 1; i <= 10; i++) {
            var name = "minutes-%02d.txt".formatted(i);
            var text =
                    "Meeting no. %d\nPresent: %s\nVotes: %d for, %d against.\n"
                            .formatted(
                                    i,
                                    String.join(", ", Files13Words.names(random, 6)),
                                    14 + random.nextInt(9),
                                    1 + random.nextInt(8));
            list.add(Reading.sha256(text.getBytes(UTF_8)) + "  " + name);
            zip.file(name, i == ALTERED ? text.replace("Votes: 1", "Votes: 2") : text);
        }
        return zip.file("SHA256SUMS", String.join("\n", list) + "\n").bytes();
    }

    private static byte[] contracts() {
        return new StoredZip()
                .file("copy-1.txt", CONTRACT.replace("1 480", "1 430"))
                .file("copy-2.txt", CONTRACT.replace("30/09", "30/06"))
                .file("copy-3.txt", CONTRACT)
                .file("copy-4.txt", CONTRACT.replace("74 EUR", "47 EUR"))
                .file("copy-5.txt", CONTRACT.replace("mois, du", "mois,  du"))
                .file("copy-6.txt", CONTRACT.replace("2 960", "2 690"))
                .file("copy-7.txt", CONTRACT.replace("01/04", "07/04"))
                .file("copy-8.txt", CONTRACT + "\n")
                .bytes();
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Histories of a file under version control, in the form of {@code git log -p -U0}. */
final class Files23Logs {
    private static final String RENAMED = "conditions.txt";

    private Files23Logs() {}

    static Map<String, byte[]> all() {
        return Map.of("history-a.txt", deposit(), "history-b.txt", kayak());
    }

    /**
     * A figure goes wrong under a harmless message, then its line is moved and its file renamed.
     */
    private static byte[] deposit() {
        var history = new History(2301, "tarifs.txt", "adulte: 12", "enfant: 6", "groupe: 90");
        history.commit("Lina", "Ajoute la caution / Add the deposit", "caution: 80", 4);
        history.commit("Omar", "Ajoute les horaires / Add opening hours", "ouverture: 10 h", 5);
        history.replace("Lina", "Relève la caution / Raise the deposit", "caution: 150");
        history.replace("Sven", "Met à jour le tarif adulte / Update adult fee", "adulte: 13");
        history.commit("Omar", "Ajoute la fermeture / Add closing time", "fermeture: 18 h", 6);
        history.replaceBoth(
                "Sven",
                "Corrige l’orthographe / Fix spelling",
                "groupe: 90 (10 pers.)",
                "caution: 510");
        history.replace("Lina", "Tarif enfant / Child fee", "enfant: 7");
        history.move("Omar", "Met la caution en tête / Put the deposit first", "caution", 1);
        history.rename("Lina", "Renomme le fichier / Rename the file", RENAMED);
        history.replace("Omar", "Horaires d’été / Summer hours", "fermeture: 19 h");
        history.replace("Sven", "Tarif adulte / Adult fee", "adulte: 14");
        return history.text();
    }

    /** A figure that was set, changed back, and changed again after the release. */
    private static byte[] kayak() {
        var history = new History(2302, "location.txt", "canoe: 70", "kayak: 60", "paddle: 45");
        history.replace("Yara", "Nouveaux prix / New prices", "kayak: 80");
        history.replace("Tom", "Prix du paddle / Paddle price", "paddle: 50");
        history.replace("Yara", "Prix du kayak / Kayak price", "kayak: 90");
        history.tag("v1.0");
        history.replace("Tom", "Prix d’été / Summer prices", "kayak: 120");
        history.commit("Yara", "Ajoute le gilet / Add the vest", "gilet: 5", 4);
        history.replace("Yara", "Revert \"Prix d’été / Summer prices\"", "kayak: 90");
        history.replace("Tom", "Prix du canoë / Canoe price", "canoe: 75");
        history.replace("Yara", "Petite hausse / Small rise", "kayak: 95");
        history.tag("v1.1");
        history.replace("Tom", "Prix du gilet / Vest price", "gilet: 6");
        history.replace("Yara", "Revert \"Petite hausse / Small rise\"", "kayak: 90");
        history.replace("Tom", "Prix de saison / Season prices", "kayak: 105");
        history.tag("v1.2");
        return history.text();
    }

    /** A file's history as it grows. */
    private static final class History {
        private final List<String> lines = new ArrayList<>();
        private final List<String> commits = new ArrayList<>();
        private final long seed;
        private String file;

        History(long seed, String file, String... lines) {
            this.seed = seed;
            this.file = file;
            Collections.addAll(this.lines, lines);
            var added = new StringBuilder();
            this.lines.forEach(line -> added.append("+" + line + "\n"));
            add(
                    "Lina",
                    "Premier dépôt / First commit",
                    "diff --git a/%1$s b/%1$s\nnew file mode 100644\n--- /dev/null\n+++ b/%1$s\n@@ -0,0 +1,%2$d @@\n%3$s"
                            .formatted(file, this.lines.size(), added));
        }

        /** Adds a line at a place, counted from 1. */
        void commit(String author, String message, String line, int at) {
            lines.add(at - 1, line);
            add(author, message, head() + "@@ -%d,0 +%d @@\n+%s\n".formatted(at - 1, at, line));
        }

        /** Replaces the line that has the same key. */
        void replace(String author, String message, String line) {
            add(author, message, head() + replaced(line));
        }

        void replaceBoth(String author, String message, String one, String other) {
            add(author, message, head() + replaced(one) + replaced(other));
        }

        private String replaced(String line) {
            int at = index(line.split(":", 2)[0]);
            var before = lines.set(at, line);
            return "@@ -%1$d +%1$d @@\n-%2$s\n+%3$s\n".formatted(at + 1, before, line);
        }

        void move(String author, String message, String key, int to) {
            int from = index(key);
            var line = lines.remove(from);
            lines.add(to - 1, line);
            add(
                    author,
                    message,
                    head()
                            + "@@ -%d,0 +%d @@\n+%s\n@@ -%d +%d,0 @@\n-%s\n"
                                    .formatted(to - 1, to, line, from + 1, from + 1, line));
        }

        void rename(String author, String message, String name) {
            add(
                    author,
                    message,
                    "diff --git a/%1$s b/%2$s\nsimilarity index 100%%\nrename from %1$s\nrename to %2$s\n"
                            .formatted(file, name));
            file = name;
        }

        /** Tags the newest commit. */
        void tag(String tag) {
            var newest = commits.removeLast();
            commits.add(newest.replaceFirst("\n", " (tag: " + tag + ")\n"));
        }

        private int index(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .map(lines::indexOf)
                    .collect(Reading.only());
        }

        private String head() {
            return "diff --git a/%1$s b/%1$s\n--- a/%1$s\n+++ b/%1$s\n".formatted(file);
        }

        private void add(String author, String message, String diff) {
            int day = 3 + commits.size() * 2;
            var content = seed + author + message + diff;
            commits.add(
                    "commit %07x\nAuthor: %s\nDate:   2031-03-%02d\n\n    %s\n\n%s"
                            .formatted(
                                    Reading.crc(content.getBytes(StandardCharsets.UTF_8)) >> 4
                                            & 0xfffffff,
                                    author,
                                    day,
                                    message,
                                    diff));
        }

        /** The newest commit first. */
        byte[] text() {
            return String.join("\n", commits.reversed()).getBytes(StandardCharsets.UTF_8);
        }
    }
}

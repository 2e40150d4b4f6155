package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Sources in Markdown and LaTeX with links inside the document. */
final class Files31Sources {
    private static final List<String> ZONES =
            List.of(
                    "Zone nord",
                    "Quai 12",
                    "Halle Ravel",
                    "Porte rouge",
                    "Zone sud",
                    "Quai 7",
                    "Tour Morvan",
                    "Porte verte",
                    "Halle Satie",
                    "Zone est",
                    "Quai 3",
                    "Tour Campi");
    private static final List<String> FIGURES =
            List.of(
                    "orvelle",
                    "trevenec",
                    "belmor",
                    "kermadou",
                    "lorme",
                    "vasilles",
                    "arvelle",
                    "brantois",
                    "corval",
                    "dournel",
                    "gressac",
                    "harnois");

    private Files31Sources() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        var manual = bytes(manual());
        files.put("manual-a.md", manual);
        files.put("manual-a.txt", manual);
        var paper = bytes(paper());
        files.put("paper-b.tex", paper);
        files.put("paper-b.txt", paper);
        return files;
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A heading is given as an example in a block of code, and linked to. */
    private static List<String> manual() {
        var random = new Random(3121);
        var lines = new ArrayList<String>();
        lines.add("# Plan");
        var targets = new ArrayList<>(ZONES);
        targets.add("Zone ouest");
        targets.addAll(ZONES.subList(2, 9));
        Collections.shuffle(targets, random);
        int next = 0;
        for (int i = 0; i < ZONES.size(); i++) {
            lines.addAll(List.of("", "## " + ZONES.get(i), ""));
            for (int link = 0; link < (i % 3 == 0 ? 1 : 2); link++) {
                var target = targets.get(next++ % targets.size());
                lines.add("- → [%s](#%s)".formatted(target, anchor(target)));
            }
            if (i == 4) {
                lines.addAll(List.of("", "```", "## Zone ouest", "- [Quai 9](#quai-9)", "```"));
            }
        }
        return lines;
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** One figure's label is commented out. */
    private static List<String> paper() {
        var random = new Random(3122);
        var lines = new ArrayList<String>();
        lines.addAll(List.of("\\documentclass{article}", "\\begin{document}"));
        var cited = new ArrayList<>(FIGURES);
        Collections.shuffle(cited, random);
        for (int i = 0; i < FIGURES.size(); i++) {
            var name = FIGURES.get(i);
            lines.addAll(
                    List.of(
                            "",
                            "\\begin{figure}",
                            "  \\includegraphics{%s.png}".formatted(name),
                            "  \\caption{Plan %d}".formatted(100 + random.nextInt(900)),
                            (name.equals("vasilles") ? "  % " : "  ") + "\\label{fig:" + name + "}",
                            "\\end{figure}",
                            "",
                            "Figure~\\ref{fig:%s}.".formatted(cited.get(i))));
            if (i == 3) {
                lines.add("% Figure~\\ref{fig:istrac}.");
            }
        }
        lines.add("\\end{document}");
        return lines;
    }
}

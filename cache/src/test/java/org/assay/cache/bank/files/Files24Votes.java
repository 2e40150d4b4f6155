package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Signatures and votes of which not all are valid. */
final class Files24Votes {

    /** A line with the day it was given. */
    private record Dated(LocalDate day, List<Cell> cells) {}

    private Files24Votes() {}

    static Map<String, Workbook> books() {
        return Map.of("petition-a", petition(), "votes-b", votes());
    }

    private static Workbook petition() {
        var random = new Random(2434);
        var lines = new ArrayList<Dated>();
        var names = Files13Words.names(random, 205);
        var towns = new ArrayList<Cell>();
        var confirmed = new ArrayList<Cell>();
        for (int i = 0; i < names.size(); i++) {
            towns.add(
                    text(
                            Files13Words.one(
                                    random,
                                    "Corval",
                                    "Corval",
                                    "Corval",
                                    "Corval",
                                    "Corvalet",
                                    "Vernac",
                                    "Sorgue")));
            confirmed.add(text(random.nextInt(6) == 0 ? "no" : "yes"));
        }
        for (int i = 0; i < 240; i++) {
            boolean again = i >= names.size();
            int who = again ? 5 * (i - names.size()) : i;
            var day = LocalDate.of(2031, 4, 20).plusDays(random.nextInt(46));
            lines.add(
                    new Dated(
                            day,
                            row(
                                    new Cell.Day(day),
                                    text(
                                            names.get(who).toLowerCase(Locale.ROOT)
                                                    + "@courriel.example"),
                                    towns.get(who),
                                    confirmed.get(who))));
        }
        return sorted("Signatures", List.of("Date", "E-mail", "Town", "Confirmed"), lines);
    }

    /** Project D leads by votes that do not count. */
    private static Workbook votes() {
        var random = new Random(2432);
        var lines = new ArrayList<Dated>();
        var june = LocalDate.of(2031, 6, 1);
        for (int i = 0; i < 180; i++) {
            var day = june.plusDays(random.nextInt(30));
            lines.add(
                    vote(
                            day,
                            100 + i,
                            Files13Words.one(random, "A", "B", "B", "B", "C", "D", "D", "E", "F")));
        }
        for (int i = 0; i < 80; i++) {
            boolean late = i % 2 == 0;
            var day = late ? june.plusDays(30L + i % 7) : june.minusDays(1L + i % 5);
            if (i % 4 == 3) {
                var earlier = lines.get(2 * i);
                lines.add(new Dated(earlier.day(), earlier.cells()));
            } else {
                lines.add(
                        vote(day, 300 + i, Files13Words.one(random, "A", "C", "D", "D", "D", "E")));
            }
        }
        return sorted("Votes", List.of("Date", "Voter", "Birth", "Project"), lines);
    }

    private static Dated vote(LocalDate day, int voter, String project) {
        int birth = 1945 + 37 * voter % 76;
        return new Dated(day, row(new Cell.Day(day), number(voter), number(birth), text(project)));
    }

    private static Workbook sorted(String name, List<String> headings, List<Dated> lines) {
        return Workbook.of(
                Sheet.of(
                        name,
                        headings,
                        lines.stream()
                                .sorted(Comparator.comparing(Dated::day))
                                .map(Dated::cells)
                                .toList()));
    }
}

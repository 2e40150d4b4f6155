package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Polls: one row a person, one column a slot; "x" is yes, "?" if need be, nothing is no. */
final class Files23Polls {
    static final String NAME = "Nom / Name";
    static final String ROLE = "Rôle / Role";
    static final String LEAD = "animation / lead";
    private static final String MEMBER = "membre / member";
    static final List<String> SLOTS = Arrays.asList("A B C D E F G H".split(" "));

    /** How many yes and if-need-be of ten answers there are about, by slot. */
    private record Mood(int yes, int ifNeedBe) {}

    private Files23Polls() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "poll-a",
                poll(
                        2341,
                        22,
                        List.of(
                                new Mood(4, 2),
                                new Mood(8, 1),
                                new Mood(5, 3),
                                new Mood(7, 1),
                                new Mood(5, 1),
                                new Mood(6, 2),
                                new Mood(3, 3),
                                new Mood(6, 1)),
                        List.of("x?x?xx?x", "?xxxx?xx")),
                "poll-b",
                poll(
                        2343,
                        24,
                        List.of(
                                new Mood(4, 3),
                                new Mood(3, 3),
                                new Mood(5, 1),
                                new Mood(3, 6),
                                new Mood(6, 1),
                                new Mood(4, 2),
                                new Mood(6, 3),
                                new Mood(4, 3)),
                        List.of()));
    }

    private static Workbook poll(long seed, int people, List<Mood> moods, List<String> leads) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < people; i++) {
            var lead = leads.size() > i / 9 && i % 9 == 6;
            var answers = new ArrayList<Cell>();
            answers.add(text(Files23People.name(i)));
            answers.add(text(lead ? LEAD : MEMBER));
            for (int slot = 0; slot < SLOTS.size(); slot++) {
                var drawn = answer(random.nextInt(10), moods.get(slot));
                answers.add(cell(lead ? leads.get(i / 9).charAt(slot) : drawn));
            }
            rows.add(answers);
        }
        var headings = new ArrayList<>(List.of(NAME, ROLE));
        headings.addAll(SLOTS);
        return Workbook.of(Sheet.of("Sondage-Poll", headings, rows));
    }

    private static char answer(int drawn, Mood mood) {
        if (drawn < mood.yes()) {
            return 'x';
        }
        return drawn < mood.yes() + mood.ifNeedBe() ? '?' : ' ';
    }

    private static Cell cell(char answer) {
        return answer == ' ' ? new Cell.Empty() : text(String.valueOf(answer));
    }
}

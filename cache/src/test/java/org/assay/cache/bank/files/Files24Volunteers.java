package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers of volunteers, of whom some cannot be relied upon. */
final class Files24Volunteers {
    private static final int CONTROLS = 10;
    private static final int OTHERS = 20;

    /** Right answers to the control cases, by volunteer. */
    private static final int[] RIGHT = {6, 9, 3, 10, 7, 8, 5, 7, 9, 4, 8, 6};

    private static final int RELIABLE = 8;

    private Files24Volunteers() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "answers-a",
                book(2501, "Photo", "Animal", List.of("fox", "lynx", "badger", "deer"), "lynx"),
                "answers-b",
                book(2502, "Record", "Bird", List.of("wren", "robin", "thrush", "finch"), "robin"));
    }

    /** Those who are often wrong tend to the favourite. */
    private static Workbook book(
            long seed, String subject, String answer, List<String> names, String favourite) {
        var random = new Random(seed);
        var truth = new ArrayList<String>();
        for (int i = 0; i < CONTROLS + OTHERS; i++) {
            truth.add(names.get(random.nextInt(names.size())));
        }
        var controls = new ArrayList<List<Cell>>();
        for (int i = 0; i < CONTROLS; i++) {
            controls.add(row(text(code(i)), text(truth.get(i))));
        }
        var answers = new ArrayList<List<Cell>>();
        var volunteers = Files13Words.names(random, RIGHT.length);
        for (int who = 0; who < RIGHT.length; who++) {
            var wrong = Files13Words.numbers(random, 0, CONTROLS, CONTROLS - RIGHT[who]);
            for (int i = 0; i < truth.size(); i++) {
                boolean right =
                        i < CONTROLS ? !wrong.contains(i) : random.nextInt(10) < chance(who);
                answers.add(
                        row(
                                text(volunteers.get(who)),
                                text(code(i)),
                                text(
                                        right
                                                ? truth.get(i)
                                                : error(random, names, truth.get(i), favourite))));
            }
        }
        Collections.shuffle(answers, random);
        return Workbook.of(
                Sheet.of("Answers", List.of("Volunteer", subject, answer), answers),
                Sheet.of("Control", List.of(subject, answer), controls));
    }

    /** Chance in ten of a right answer. */
    private static int chance(int who) {
        return RIGHT[who] >= RELIABLE ? 9 : 2;
    }

    private static String code(int i) {
        return i < CONTROLS ? "C%02d".formatted(i + 1) : "P%02d".formatted(i - CONTROLS + 1);
    }

    private static String error(Random random, List<String> names, String truth, String favourite) {
        if (!truth.equals(favourite) && random.nextInt(4) > 0) {
            return favourite;
        }
        var others = names.stream().filter(name -> !name.equals(truth)).toList();
        return others.get(random.nextInt(others.size()));
    }
}

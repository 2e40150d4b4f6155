package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files34.file;
import static org.assay.cache.bank.files.Reading.found;
import static org.assay.cache.bank.files.Reading.lines;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on long routes, and of the programs to run, written here in Java. */
final class Files34CodeAnswers {
    /** What learners put in the place of the programs' first number. */
    private static final int NEW_VALUE = 5_000;

    /** The way in which a robot faces: what a step forward adds to its coordinates. */
    private record Heading(int dx, int dy) {
        static final Heading NORTH = new Heading(0, 1);
        static final Heading EAST = new Heading(1, 0);

        Heading right() {
            return new Heading(dy, -dx);
        }

        Heading left() {
            return new Heading(-dy, dx);
        }
    }

    /** Where a robot is. */
    private record Point(int x, int y) {}

    private Files34CodeAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        var end = route("moves-a.txt", Heading.NORTH).getLast();
        answers.put("robot-grid-5a", blanks("x", typed(end.x()), "y", typed(end.y())));
        var route = route("moves-b.txt", Heading.EAST);
        int top = route.stream().mapToInt(Point::y).max().orElseThrow();
        answers.put("robot-grid-5b", blanks("top", typed(top), "x", typed(route.getLast().x())));
        answers.put("program-tracing-4a", count(multiples()));
        answers.put("program-tracing-4b", count(months()));
        return answers;
    }

    private static String typed(int number) {
        return Integer.toString(number);
    }

    /** The points at which the robot is before and after each instruction. */
    private static List<Point> route(String moves, Heading start) {
        var facing = start;
        var points = new ArrayList<>(List.of(new Point(0, 0)));
        for (var move : lines(file(moves))) {
            switch (move.charAt(0)) {
                case 'R' -> facing = facing.right();
                case 'L' -> facing = facing.left();
                default -> points.add(ahead(points.getLast(), facing, steps(move)));
            }
        }
        return points;
    }

    private static int steps(String move) {
        return Integer.parseInt(move.substring("F ".length()));
    }

    private static Point ahead(Point from, Heading facing, int steps) {
        return new Point(from.x() + facing.dx() * steps, from.y() + facing.dy() * steps);
    }

    private static long multiples() {
        int divisor = constant("code-a", "digit_?[sS]um\\(n\\) % (\\d+)");
        return IntStream.rangeClosed(1, NEW_VALUE)
                .filter(n -> Integer.toString(n).chars().map(c -> c - '0').sum() % divisor == 0)
                .count();
    }

    private static long months() {
        int percent = constant("code-b", "savings \\* (\\d+) //? 100");
        int monthly = constant("code-b", "interest \\+ (\\d+)");
        int savings = 0;
        int months = 0;
        while (savings < NEW_VALUE) {
            savings += savings * percent / 100 + monthly;
            months++;
        }
        return months;
    }

    /** A number that both forms of a program hold. */
    private static int constant(String program, String pattern) {
        return Stream.of(".py", ".html")
                .map(form -> Integer.valueOf(found(pattern, text(file(program + form)))))
                .distinct()
                .collect(only());
    }
}

package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assay.cache.bank.files.Chart.Axis;

/** Charts, and points that show a figure once they are drawn. */
final class Files13Charts {
    static final List<Integer> BARS_A = List.of(35, 60, 25, 50, 45, 15);
    static final List<Integer> BARS_B = List.of(120, 80, 180, 140, 200, 60);
    static final List<Integer> RISING_A = List.of(20, 25, 35, 40, 60, 70, 75, 85);
    static final List<Integer> FALLING_A = List.of(70, 65, 60, 50, 55, 45, 40, 45);
    static final List<Integer> UPPER_B = List.of(60, 75, 70, 90, 95, 85, 80, 90);
    static final List<Integer> LOWER_B = List.of(50, 55, 60, 65, 55, 60, 70, 65);
    static final List<Integer> CUT_A = List.of(82, 80, 84, 83);
    static final List<Integer> CUT_B = List.of(130, 120, 135, 150);
    static final List<Integer> LOG_A = List.of(5, 10, 50, 100, 1000, 2000);
    static final List<Integer> LOG_B = List.of(2, 20, 50, 200, 500, 5000);

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

    private Files13Charts() {}

    static Map<String, byte[]> pictures() {
        return Map.of(
                "chart-1.png", bars(BARS_A, ticks(0, 70, 10)),
                "chart-2.png", bars(BARS_B, ticks(0, 220, 20)),
                "chart-3.png", lines(ticks(0, 100, 10), RISING_A, FALLING_A),
                "chart-4.png", lines(ticks(0, 100, 10), UPPER_B, LOWER_B),
                "chart-5.png", bars(CUT_A, ticks(76, 85, 1)),
                "chart-6.png", bars(CUT_B, ticks(110, 155, 5)),
                "chart-7.png", logarithmic(LOG_A),
                "chart-8.png", logarithmic(LOG_B));
    }

    static Map<String, Workbook> books() {
        return Map.of("points-a", points(1381, '4', 360), "points-b", points(1382, 'R', 420));
    }

    private static Axis ticks(int from, int to, int step) {
        return new Axis(
                IntStream.iterate(from, tick -> tick <= to, tick -> tick + step).boxed().toList(),
                false);
    }

    private static byte[] bars(List<Integer> values, Axis axis) {
        return new Chart(LETTERS.subList(0, values.size()), axis).bars(values).png();
    }

    private static byte[] lines(Axis axis, List<Integer> first, List<Integer> second) {
        return new Chart(numbers(first.size()), axis)
                .line(0, "K", first)
                .line(1, "P", second)
                .png();
    }

    private static byte[] logarithmic(List<Integer> values) {
        return new Chart(numbers(values.size()), new Axis(List.of(1, 10, 100, 1000, 10_000), true))
                .line(0, "", values)
                .png();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /** Points along the strokes of a glyph, in random order. */
    private static Workbook points(long seed, char glyph, int count) {
        var random = new Random(seed);
        var segments = new ArrayList<double[]>();
        for (var line : Strokes.lines(glyph)) {
            for (int i = 1; i < line.size(); i++) {
                var from = line.get(i - 1);
                var to = line.get(i);
                segments.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
            }
        }
        double length = segments.stream().mapToDouble(Files13Charts::length).sum();
        var points = new ArrayList<List<Cell>>();
        for (var segment : segments) {
            long share = Math.round(count * length(segment) / length);
            for (int i = 0; i < share; i++) {
                double along = random.nextDouble();
                double x = segment[0] + along * (segment[2] - segment[0]);
                double y = segment[1] + along * (segment[3] - segment[1]);
                points.add(
                        row(
                                number(rounded(200 + 60 * x + 12 * random.nextDouble())),
                                number(rounded(900 - 60 * y + 12 * random.nextDouble()))));
            }
        }
        Collections.shuffle(points, random);
        return Workbook.of(Sheet.of("Points", List.of("X", "Y"), points));
    }

    private static double length(double[] segment) {
        return Math.hypot(segment[2] - segment[0], segment[3] - segment[1]);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}

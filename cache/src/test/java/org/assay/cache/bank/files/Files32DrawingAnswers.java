package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Reading.found;
import static org.assay.cache.bank.files.Reading.only;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on vector drawings and plans, read from their code. */
final class Files32DrawingAnswers {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "<(rect) x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\""
                            + "|<(text) x=\"(\\d+)\" y=\"(\\d+)\"[^>]*>([^<]+)<");
    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 400, 300);
    private static final double COURSE_METRES_PER_UNIT = 5;
    private static final double PARK_METRES_PER_UNIT = 4;
    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    private Files32DrawingAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "vector-drawings-3a", covered("poster-a.svg"),
                "vector-drawings-3b", outside("poster-b.svg"),
                "diagrams-maps-6a", course(),
                "diagrams-maps-6b", park());
    }

    /** The only text whose beginning lies under a rectangle painted later. */
    private static ResponseValue covered(String name) {
        var shapes = shapes(name);
        return shapes.stream()
                .filter(shape -> "text".equals(shape.group(6)))
                .filter(
                        text ->
                                shapes.subList(shapes.indexOf(text), shapes.size()).stream()
                                        .filter(shape -> "rect".equals(shape.group(1)))
                                        .anyMatch(rect -> bounds(rect).contains(start(text))))
                .map(text -> text.group(9))
                .map(Files13Answers::text)
                .collect(only());
    }

    private static ResponseValue outside(String name) {
        return shapes(name).stream()
                .filter(shape -> "text".equals(shape.group(6)))
                .filter(text -> !PAGE.contains(start(text)))
                .map(text -> text.group(9))
                .map(Files13Answers::text)
                .collect(only());
    }

    private static List<MatchResult> shapes(String name) {
        return SHAPE.matcher(Reading.text(Files32.file(Files32Drawings.all(), name)))
                .results()
                .toList();
    }

    private static Rectangle2D bounds(MatchResult rect) {
        return new Rectangle2D.Double(
                Integer.parseInt(rect.group(2)),
                Integer.parseInt(rect.group(3)),
                Integer.parseInt(rect.group(4)),
                Integer.parseInt(rect.group(5)));
    }

    private static Point2D start(MatchResult text) {
        return new Point2D.Double(Integer.parseInt(text.group(7)), Integer.parseInt(text.group(8)));
    }

    private static ResponseValue course() {
        var points = points(found("points=\"([^\"]+)\" stroke=\"red\"", text("area-a.svg")));
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        return Files13Answers.count(Math.round(length * COURSE_METRES_PER_UNIT));
    }

    /** By the shoelace formula. */
    private static ResponseValue park() {
        var points = points(found("points=\"([^\"]+)\" fill=\"green\"", text("area-b.svg")));
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            var one = points.get(i);
            var next = points.get((i + 1) % points.size());
            twice += one.getX() * next.getY() - next.getX() * one.getY();
        }
        double hectares =
                Math.abs(twice)
                        / 2
                        * PARK_METRES_PER_UNIT
                        * PARK_METRES_PER_UNIT
                        / SQUARE_METRES_PER_HECTARE;
        return Files13Answers.number(Math.round(100 * hectares) / 100.0);
    }

    private static String text(String name) {
        return Reading.text(Files32.file(Files32Drawings.all(), name));
    }

    private static List<Point2D> points(String list) {
        var points = new ArrayList<Point2D>();
        for (var point : list.split(" ", -1)) {
            int comma = point.indexOf(',');
            points.add(
                    new Point2D.Double(
                            Double.parseDouble(point.substring(0, comma)),
                            Double.parseDouble(point.substring(comma + 1))));
        }
        return points;
    }
}

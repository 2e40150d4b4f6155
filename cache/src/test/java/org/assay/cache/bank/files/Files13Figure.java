package org.assay.cache.bank.files;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Recognises the glyph that points draw, whatever their place and scale. */
final class Files13Figure {
    private static final int SAMPLES = 40;

    private Files13Figure() {}

    /** The candidate whose strokes lie closest to the points, and the points to the strokes. */
    static String drawnBy(Sheet table, String candidates) {
        var points =
                framed(
                        table.entries().stream()
                                .<Point2D>map(
                                        point ->
                                                new Point2D.Double(
                                                        point.number("X"), -point.number("Y")))
                                .toList());
        return candidates
                .chars()
                .mapToObj(glyph -> (char) glyph)
                .min(Comparator.comparingDouble(glyph -> apart(points, sampled(glyph))))
                .map(String::valueOf)
                .orElseThrow();
    }

    /** Points all along a glyph's strokes, in a frame of height and width 1. */
    private static List<Point2D> sampled(char glyph) {
        var points = new ArrayList<Point2D>();
        for (var line : Strokes.lines(glyph)) {
            for (int i = 1; i < line.size(); i++) {
                var stroke = new Line2D.Double(line.get(i - 1), line.get(i));
                for (int step = 0; step <= SAMPLES; step++) {
                    double along = (double) step / SAMPLES;
                    points.add(
                            new Point2D.Double(
                                    stroke.x1 + along * (stroke.x2 - stroke.x1),
                                    stroke.y1 + along * (stroke.y2 - stroke.y1)));
                }
            }
        }
        return framed(points);
    }

    private static List<Point2D> framed(List<Point2D> points) {
        var xs = points.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var ys = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
        return points.stream()
                .<Point2D>map(
                        point ->
                                new Point2D.Double(
                                        (point.getX() - xs.getMin()) / (xs.getMax() - xs.getMin()),
                                        (point.getY() - ys.getMin()) / (ys.getMax() - ys.getMin())))
                .toList();
    }

    private static double apart(List<Point2D> some, List<Point2D> others) {
        return distance(some, others) + distance(others, some);
    }

    private static double distance(List<Point2D> from, List<Point2D> to) {
        return from.stream()
                .mapToDouble(point -> to.stream().mapToDouble(point::distance).min().orElseThrow())
                .average()
                .orElseThrow();
    }
}

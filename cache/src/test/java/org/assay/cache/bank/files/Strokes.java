package org.assay.cache.bank.files;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letters and digits as strokes, so that pictures do not depend on a machine's fonts.
 *
 * <p>A glyph is 4 units wide and 6 high, y downwards.
 */
final class Strokes {
    private static final double ADVANCE = 5.6;

    private static final Map<Character, String> STROKES =
            Map.ofEntries(
                    Map.entry('0', "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0"),
                    Map.entry('1', "1,1 2,0 2,6|1,6 3,6"),
                    Map.entry('2', "0,1 1,0 3,0 4,1 4,2 0,6 4,6"),
                    Map.entry('3', "0,0 4,0 2,2.4 3,2.4 4,3.4 4,5 3,6 1,6 0,5"),
                    Map.entry('4', "3,6 3,0 0,4 4,4"),
                    Map.entry('5', "4,0 0,0 0,2.6 3,2.6 4,3.6 4,5 3,6 0,6"),
                    Map.entry('6', "4,0.6 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3.6 3,2.6 0,2.6"),
                    Map.entry('7', "0,0 4,0 1.5,6"),
                    Map.entry(
                            '8',
                            "1,2.8 0,2 0,1 1,0 3,0 4,1 4,2 3,2.8 1,2.8 0,3.8 0,5 1,6 3,6 4,5 4,3.8 3,2.8"),
                    Map.entry('9', "0,5.4 1,6 3,6 4,5 4,1 3,0 1,0 0,1 0,2.4 1,3.4 4,3.4"),
                    Map.entry('A', "0,6 2,0 4,6|0.8,3.8 3.2,3.8"),
                    Map.entry('B', "0,0 3,0 4,0.8 4,2 3,2.8 0,2.8 3,2.8 4,3.8 4,5 3,6 0,6 0,0"),
                    Map.entry('C', "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5"),
                    Map.entry('D', "0,0 2.6,0 4,1.4 4,4.6 2.6,6 0,6 0,0"),
                    Map.entry('E', "4,0 0,0 0,6 4,6|0,2.8 3,2.8"),
                    Map.entry('F', "4,0 0,0 0,6|0,2.8 3,2.8"),
                    Map.entry('G', "4,1 3,0 1,0 0,1 0,5 1,6 4,6 4,3.2 2.4,3.2"),
                    Map.entry('H', "0,0 0,6|4,0 4,6|0,2.8 4,2.8"),
                    Map.entry('K', "0,0 0,6|4,0 0,3.2 4,6"),
                    Map.entry('P', "0,6 0,0 3,0 4,1 4,2.2 3,3.2 0,3.2"),
                    Map.entry('R', "0,6 0,0 3,0 4,1 4,2.2 3,3.2 0,3.2|2,3.2 4,6"));

    private Strokes() {}

    /** The lines of a glyph; none for a space. */
    static List<List<Point2D>> lines(char glyph) {
        var lines = new ArrayList<List<Point2D>>();
        if (glyph == ' ') {
            return lines;
        }
        var strokes = STROKES.get(glyph);
        if (strokes == null) {
            throw new IllegalArgumentException("no strokes for '" + glyph + "'");
        }
        for (var stroke : strokes.split("\\|", -1)) {
            var line = new ArrayList<Point2D>();
            for (var point : stroke.split(" ", -1)) {
                int comma = point.indexOf(',');
                line.add(
                        new Point2D.Double(
                                Double.parseDouble(point.substring(0, comma)),
                                Double.parseDouble(point.substring(comma + 1))));
            }
            lines.add(line);
        }
        return lines;
    }

    /** A text's outline with its left upper corner at (x, y). */
    static Path2D path(String text, double x, double y, double scale) {
        var path = new Path2D.Double();
        for (int i = 0; i < text.length(); i++) {
            double left = x + i * ADVANCE * scale;
            for (var line : lines(text.charAt(i))) {
                var first = line.getFirst();
                path.moveTo(left + first.getX() * scale, y + first.getY() * scale);
                line.stream()
                        .skip(1)
                        .forEach(p -> path.lineTo(left + p.getX() * scale, y + p.getY() * scale));
            }
        }
        return path;
    }

    static double width(String text, double scale) {
        return (text.length() * ADVANCE - (ADVANCE - 4)) * scale;
    }
}

package org.assay.cache.bank.files;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A chart with a scaled axis, as a png. Words are left to the item: labels are letters and digits.
 */
final class Chart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 84;
    private static final int RIGHT = 600;
    private static final int TOP = 24;
    private static final int BOTTOM = 350;
    private static final double SCALE = 2.2;
    private static final Color INK = new Color(0x22, 0x2b, 0x45);
    private static final Color GRID = new Color(0xd0, 0xd5, 0xe0);
    private static final List<Color> COLOURS =
            List.of(
                    new Color(0x3d, 0x68, 0xff),
                    new Color(0xe0, 0x7a, 0x1f),
                    new Color(0x5b, 0x9a, 0x4b));

    /** A value axis from its first tick to its last; in steps of ten when logarithmic. */
    record Axis(List<Integer> ticks, boolean logarithmic) {
        Axis {
            ticks = List.copyOf(ticks);
        }

        double y(double value) {
            double from = along(ticks.getFirst());
            double to = along(ticks.getLast());
            return BOTTOM - (along(value) - from) / (to - from) * (BOTTOM - TOP);
        }

        private double along(double value) {
            return logarithmic ? Math.log10(value) : value;
        }
    }

    private final BufferedImage image =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final List<String> labels;
    private final Axis axis;

    Chart(List<String> labels, Axis axis) {
        this.labels = List.copyOf(labels);
        this.axis = axis;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        axis.ticks().forEach(this::tick);
        for (int i = 0; i < labels.size(); i++) {
            write(labels.get(i), x(i) - Strokes.width(labels.get(i), SCALE) / 2, BOTTOM + 16);
        }
    }

    private void tick(int value) {
        double y = axis.y(value);
        pen.setColor(GRID);
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Line2D.Double(LEFT, y, RIGHT, y));
        var text = Integer.toString(value);
        write(text, LEFT - 10 - Strokes.width(text, SCALE), y - 3 * SCALE);
    }

    private double x(int index) {
        return LEFT + (index + 0.5) * (RIGHT - LEFT) / labels.size();
    }

    private void write(String text, double x, double y) {
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(Strokes.path(text, x, y, SCALE));
    }

    /** Adds a bar a label. */
    Chart bars(List<Integer> values) {
        double width = 0.56 * (RIGHT - LEFT) / labels.size();
        for (int i = 0; i < values.size(); i++) {
            double y = axis.y(values.get(i));
            pen.setColor(COLOURS.getFirst());
            pen.fill(new Rectangle2D.Double(x(i) - width / 2, y, width, BOTTOM - y));
        }
        return this;
    }

    /** Adds a line with a dot a label, named at its end. */
    Chart line(int colour, String name, List<Integer> values) {
        var path = new Path2D.Double();
        path.moveTo(x(0), axis.y(values.getFirst()));
        for (int i = 1; i < values.size(); i++) {
            path.lineTo(x(i), axis.y(values.get(i)));
        }
        pen.setColor(COLOURS.get(colour));
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
        for (int i = 0; i < values.size(); i++) {
            pen.fill(new Ellipse2D.Double(x(i) - 5, axis.y(values.get(i)) - 5, 10, 10));
        }
        write(name, RIGHT + 4, axis.y(values.getLast()) - 3 * SCALE);
        return this;
    }

    byte[] png() {
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("no writer of png");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}

package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Colours whose contrasts are to be measured. */
final class Files32Palettes {
    private static final double LEAST_CONTRAST = 4.5;

    /** No pair is so near a limit that rounding would decide. */
    private static final double MARGIN = 0.25;

    private Files32Palettes() {}

    /** A colour on screen, each light from 0 to 255. */
    record Colour(int red, int green, int blue) {
        static final Colour BLACK = new Colour(0, 0, 0);
        static final Colour WHITE = new Colour(255, 255, 255);

        /** Each light is at least {@code from} and below {@code below}. */
        static Colour any(Random random, int from, int below) {
            return new Colour(
                    random.nextInt(from, below),
                    random.nextInt(from, below),
                    random.nextInt(from, below));
        }

        /** WCAG's contrast ratio, from 1 to 21. */
        double contrast(Colour other) {
            double one = luminance();
            double two = other.luminance();
            return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int value) {
            double share = value / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }

        List<Cell> cells() {
            return IntStream.of(red, green, blue).mapToObj(Cell::number).toList();
        }
    }

    static Map<String, Workbook> books() {
        return Map.of("palette-a", pairs(3211, 40), "palette-b", backgrounds(3212, 30));
    }

    private static Workbook pairs(long seed, int count) {
        var random = new Random(seed);
        var codes = Files13Words.codes(random, count, 3);
        var records = new ArrayList<List<Cell>>();
        while (records.size() < count) {
            var text = Colour.any(random, 0, 180);
            var background = Colour.any(random, 70, 256);
            if (Math.abs(text.contrast(background) - LEAST_CONTRAST) > MARGIN) {
                records.add(row(codes.get(records.size()), text, background));
            }
        }
        return Workbook.of(
                Sheet.of("Palette", List.of("Code", "R1", "G1", "B1", "R2", "G2", "B2"), records));
    }

    private static Workbook backgrounds(long seed, int count) {
        var random = new Random(seed);
        var codes = Files13Words.codes(random, count, 3);
        var records = new ArrayList<List<Cell>>();
        while (records.size() < count) {
            var background = Colour.any(random, 0, 256);
            double white = background.contrast(Colour.WHITE);
            if (Math.abs(white - background.contrast(Colour.BLACK)) > MARGIN) {
                records.add(row(codes.get(records.size()), background));
            }
        }
        return Workbook.of(Sheet.of("Palette", List.of("Code", "R", "G", "B"), records));
    }

    private static List<Cell> row(String code, Colour... colours) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(code));
        for (var colour : colours) {
            cells.addAll(colour.cells());
        }
        return cells;
    }
}

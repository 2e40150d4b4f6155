package org.assay.cache.bank.files;

import java.util.List;
import java.util.Locale;

/**
 * A one-page PDF (ISO 32000-1) in which rectangles lie on parts of lines; characters of Latin-1
 * only.
 *
 * @param grey of the rectangles: 0 is black, 1 is white
 */
record Files33MaskedPdf(String title, int grey, List<List<Part>> lines) {
    /** Points; each letter of Courier is 600/1000 of that wide. */
    private static final int SIZE = 14;

    private static final double LETTER = 0.6 * SIZE;
    private static final int LEFT = 60;
    private static final int TOP = 760;
    private static final int LEADING = 34;

    /** A piece of a line. */
    sealed interface Part permits Shown, Masked, Removed {
        /** In letters. */
        int width();
    }

    /** Text that can be seen. */
    record Shown(String text) implements Part {
        @Override
        public int width() {
            return text.length();
        }
    }

    /** Text under a rectangle. */
    record Masked(String text) implements Part {
        @Override
        public int width() {
            return text.length();
        }
    }

    /** A rectangle under which there is nothing. */
    record Removed(int width) implements Part {}

    byte[] bytes() {
        return PdfObjects.onePage(content(), "Courier", "<< /Title (%s) >>".formatted(title));
    }

    private String content() {
        var texts = new StringBuilder("BT /F1 %d Tf\n".formatted(SIZE));
        var masks = new StringBuilder("%d g\n".formatted(grey));
        for (int i = 0; i < lines.size(); i++) {
            int baseline = TOP - i * LEADING;
            int letters = 0;
            for (var part : lines.get(i)) {
                double left = LEFT + letters * LETTER;
                switch (part) {
                    case Shown shown -> texts.append(text(left, baseline, shown.text()));
                    case Masked masked -> {
                        texts.append(text(left, baseline, masked.text()));
                        masks.append(rectangle(left, baseline, part.width()));
                    }
                    case Removed _ -> masks.append(rectangle(left, baseline, part.width()));
                }
                letters += part.width();
            }
        }
        return texts.append("ET\n").append(masks).toString();
    }

    private static String text(double left, int baseline, String text) {
        return String.format(Locale.ROOT, "1 0 0 1 %.1f %d Tm (%s) Tj\n", left, baseline, text);
    }

    private static String rectangle(double left, int baseline, int letters) {
        return String.format(
                Locale.ROOT, "%.1f %d %.1f 18 re f\n", left, baseline - 5, letters * LETTER);
    }
}

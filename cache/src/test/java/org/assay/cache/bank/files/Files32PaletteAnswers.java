package org.assay.cache.bank.files;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.cache.bank.files.Files32Palettes.Colour;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on contrasts, worked out from the workbooks. */
final class Files32PaletteAnswers {
    private static final double LEAST_CONTRAST = 4.5;

    private Files32PaletteAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files32Palettes.books();
        var pairs = Files13Answers.first(books, "palette-a").entries();
        var backgrounds = Files13Answers.first(books, "palette-b").entries();
        return Map.of(
                "colours-light-6a",
                Files13Answers.count(
                        pairs.stream()
                                .filter(
                                        pair ->
                                                colour(pair, "1").contrast(colour(pair, "2"))
                                                        >= LEAST_CONTRAST)
                                .count()),
                "colours-light-6b",
                Files13Answers.blanks(
                        "white",
                        Long.toString(
                                backgrounds.stream()
                                        .map(entry -> colour(entry, ""))
                                        .filter(
                                                colour ->
                                                        colour.contrast(Colour.WHITE)
                                                                > colour.contrast(Colour.BLACK))
                                        .count()),
                        "lowest",
                        lowest(backgrounds)));
    }

    private static String lowest(List<Entry> backgrounds) {
        return backgrounds.stream()
                .min(Comparator.comparingDouble(entry -> best(colour(entry, ""))))
                .orElseThrow()
                .text("Code");
    }

    /** The contrast of the text that can be read best. */
    private static double best(Colour background) {
        return Math.max(background.contrast(Colour.WHITE), background.contrast(Colour.BLACK));
    }

    private static Colour colour(Entry entry, String number) {
        return new Colour(
                (int) entry.number("R" + number),
                (int) entry.number("G" + number),
                (int) entry.number("B" + number));
    }
}

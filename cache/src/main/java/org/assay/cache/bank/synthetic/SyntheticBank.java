package org.assay.cache.bank.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;

/**
 * Banks of any size, made up: all types of item mixed, some with a timer or a file. The same size
 * and seed give the same bank.
 *
 * <p>What is right follows from an item's id alone, so that a load generator knows it though no key
 * is ever served: see {@link SyntheticAnswers}.
 */
public final class SyntheticBank {

    private SyntheticBank() {}

    /**
     * How much of everything.
     *
     * @param competencies 1 to 16, the first of the framework
     * @param topics of each competency
     * @param levels of each topic, from 1 on; at most 8
     * @param variants of each skill
     */
    public record Size(int competencies, int topics, int levels, int variants) {
        /** As large as the reference platform's: 3,840 items. */
        public static final Size PIX = new Size(16, 10, 8, 3);

        public Size {
            require(competencies, SyntheticFiles.COMPETENCIES.size(), "competencies");
            require(topics, 10_000, "topics");
            require(levels, 8, "levels");
            require(variants, 10_000, "variants");
        }

        private static void require(int value, int most, String what) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException(
                        "%s must be between 1 and %d, not %d".formatted(what, most, value));
            }
        }

        public int items() {
            return competencies * topics * levels * variants;
        }
    }

    public static LoadedBank of(Size size, long seed) {
        return BankFiles.load(source(size, seed));
    }

    /** The bank as files, in JSON. */
    public static BankSource source(Size size, long seed) {
        return new SyntheticFiles(size, seed).write();
    }

    /**
     * Writes the bank as a folder from which a server can start.
     *
     * @throws IOException when the folder cannot be written, or is not empty
     */
    public static void writeTo(Path folder, Size size, long seed) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        for (var file : source(size, seed).files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /**
     * A response that is right.
     *
     * @throws IllegalArgumentException when the id is none of a synthetic bank
     */
    public static ResponseValue rightAnswer(ItemId item) {
        return SyntheticAnswers.of(item.value()).right();
    }

    /**
     * A response that is wrong, and plausible.
     *
     * @throws IllegalArgumentException when the id is none of a synthetic bank
     */
    public static ResponseValue wrongAnswer(ItemId item) {
        return SyntheticAnswers.of(item.value()).wrong().getFirst();
    }
}

package org.assay.cache.bank.files;

import java.util.Objects;
import java.util.SequencedMap;

/** Looks into the files of competency 2.3. */
final class Files23Reading {

    private Files23Reading() {}

    static byte[] bytes(String name) {
        return Objects.requireNonNull(Files23.all().get(name), name);
    }

    static String text(String name) {
        return Reading.text(bytes(name));
    }

    static SequencedMap<String, byte[]> entries(String name) {
        return Reading.entries(bytes(name));
    }

    static Workbook book(String name) {
        return Files13Answers.book(Files23.books(), name);
    }

    static Sheet first(String name) {
        return book(name).first();
    }
}

package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 3.2, made by code so that the answers of items can be derived from them.
 */
final class Files32 {

    private Files32() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files32Pictures.all());
        files.putAll(Files32Drawings.all());
        files.putAll(Files32Sounds.all());
        files.putAll(Files32Subtitles.all());
        files.putAll(Files32Talks.all());
        files.putAll(Files32Pages.all());
        Files32Palettes.books().forEach((name, book) -> files.putAll(book.files(name)));
        return files;
    }

    static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files32PictureAnswers.all());
        answers.putAll(Files32DrawingAnswers.all());
        answers.putAll(Files32SoundAnswers.all());
        answers.putAll(Files32TextAnswers.all());
        answers.putAll(Files32TalkAnswers.all());
        answers.putAll(Files32PaletteAnswers.all());
        return answers;
    }
}

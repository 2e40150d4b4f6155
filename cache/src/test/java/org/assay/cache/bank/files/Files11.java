package org.assay.cache.bank.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 1.1, made by code so that the answers of items can be derived from them.
 */
final class Files11 {

    private Files11() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        try {
            return made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> made() throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files11Letters.all());
        files.putAll(Files11Pages.all());
        files.putAll(Files11Results.all());
        files.putAll(Files11Ranks.all());
        files.putAll(Files11Index.all());
        files.putAll(Files11Surveys.all());
        files.putAll(Files11Histories.all());
        files.putAll(Files11Versions.all());
        files.putAll(Files11Logs.all());
        files.putAll(Files11Codes.all());
        files.putAll(Files11Rules.all());
        files.putAll(Files11Inventories.all());
        files.putAll(Files11Feeds.all());
        files.putAll(Files11Wires.all());
        files.putAll(Files11Photos.all());
        files.putAll(Files11Scenes.all());
        return files;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files11TableAnswers.all());
        answers.putAll(Files11PageAnswers.all());
        answers.putAll(Files11TextAnswers.all());
        return answers;
    }
}

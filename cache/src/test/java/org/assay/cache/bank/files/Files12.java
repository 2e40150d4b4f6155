package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 1.2, made by code so that the answers of items can be derived from them.
 */
final class Files12 {

    private Files12() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files12Folders.all());
        files.putAll(Files12Archives.all());
        files.putAll(Files12Metadata.all());
        files.putAll(Files12Lists.all());
        files.putAll(Files12Texts.all());
        files.putAll(Files12Tables.all());
        return files;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files12ArchiveAnswers.all());
        answers.putAll(Files12MetadataAnswers.all());
        answers.putAll(Files12TextAnswers.all());
        return answers;
    }
}

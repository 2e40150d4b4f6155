package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 3.3, made by code so that the answers of items can be derived from them.
 */
final class Files33 {

    private Files33() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files33Pages.all());
        files.putAll(Files33Tables.all());
        files.putAll(Files33Views.all());
        files.putAll(Files33Drafts.all());
        files.putAll(Files33Guides.all());
        files.putAll(Files33Masked.all());
        files.putAll(Files33Languages.all());
        files.putAll(Files33Photos.all());
        return files;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files33TextAnswers.all());
        answers.putAll(Files33DocumentAnswers.all());
        return answers;
    }
}

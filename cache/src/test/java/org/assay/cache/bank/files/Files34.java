package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 3.4, made by code so that the answers of items can be derived from them.
 */
final class Files34 {

    private Files34() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files34Moves.all());
        files.putAll(Files34Code.all());
        files.putAll(Files34Trees.all());
        files.putAll(Files34Tests.all());
        files.putAll(Files34Logs.all());
        files.putAll(Files34Records.all());
        files.putAll(Files34Exchanges.all());
        return files;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files34TextAnswers.all());
        answers.putAll(Files34CodeAnswers.all());
        answers.putAll(Files34JsonAnswers.all());
        return answers;
    }
}

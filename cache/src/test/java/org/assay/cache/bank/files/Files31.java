package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 3.1, made by code so that the answers of items can be derived from them.
 */
final class Files31 {

    private Files31() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files31Titles.all());
        files.putAll(Files31Contents.all());
        files.putAll(Files31Sections.all());
        files.putAll(Files31Lists.all());
        files.putAll(Files31Invisible.all());
        files.putAll(Files31Sources.all());
        Files31Members.books().forEach((name, book) -> files.putAll(book.files(name)));
        return files;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** A document offered as docx and odt, which must say the same. */
    static ReadText document(String name) {
        var word = ReadDocx.read(file(name + ".docx"));
        var open = ReadOdt.read(file(name + ".odt"));
        if (!word.equals(open)) {
            throw new AssertionError(name + " differs: " + word + " and " + open);
        }
        return word;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files31DocumentAnswers.all());
        answers.putAll(Files31ListAnswers.all());
        answers.putAll(Files31SourceAnswers.all());
        answers.putAll(Files31MergeAnswers.all());
        return answers;
    }
}

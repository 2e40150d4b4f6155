package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 4.2, made by code so that the answers of items can be derived from them.
 */
final class Files42 {

    private Files42() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files42Notices.all());
        files.putAll(Files42Requests.all());
        files.putAll(Files42Pictures.all());
        files.putAll(Files42Exports.all());
        return files;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Workbooks by name, without the ending. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files42Accesses.books());
        books.putAll(Files42Registers.books());
        books.putAll(Files42Retention.books());
        books.putAll(Files42Browsers.books());
        books.putAll(Files42Places.books());
        books.putAll(Files42Devices.books());
        books.putAll(Files42Groups.books());
        return books;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files42TableAnswers.all());
        answers.putAll(Files42PlaceAnswers.all());
        answers.putAll(Files42GroupAnswers.all());
        answers.putAll(Files42TextAnswers.all());
        answers.putAll(Files42PictureAnswers.all());
        return answers;
    }
}

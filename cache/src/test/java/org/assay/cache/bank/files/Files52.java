package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 5.2, made by code so that the answers of items can be derived from them.
 */
final class Files52 {

    private Files52() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files52Packages.texts());
        files.putAll(Files52Layers.all());
        files.putAll(Files52Reports.all());
        files.putAll(Files52Leases.all());
        files.putAll(Files52Extensions.all());
        files.putAll(Files52Bookmarks.all());
        files.putAll(Files52Bytes.all());
        return files;
    }

    /** Workbooks by name, without the ending. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files52Equipment.books());
        books.putAll(Files52Packages.books());
        books.putAll(Files52Components.books());
        return books;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files52EquipmentAnswers.all());
        answers.putAll(Files52PackageAnswers.all());
        answers.putAll(Files52SystemAnswers.all());
        answers.putAll(Files52LeaseAnswers.all());
        answers.putAll(Files52BrowserAnswers.all());
        answers.putAll(Files52ByteAnswers.all());
        answers.putAll(Files52ComponentAnswers.all());
        return answers;
    }

    static byte[] bytes(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static Sheet first(String name) {
        return Files13Answers.first(books(), name);
    }
}

package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 4.1, made by code so that the answers of items can be derived from them.
 */
final class Files41 {

    private Files41() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files41Prints.all());
        files.putAll(Files41Letters.all());
        files.putAll(Files41Mails.all());
        files.putAll(Files41Disguises.all());
        files.putAll(Files41Copies.all());
        files.putAll(Files41SignIns.all());
        files.putAll(Files41Evidence.all());
        return files;
    }

    /** Workbooks by name, without the ending. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files41Accounts.books());
        books.putAll(Files41Approvals.books());
        books.putAll(Files41Servers.books());
        books.putAll(Files41Inventories.books());
        books.putAll(Files41Registers.books());
        books.putAll(Files41Traffic.books());
        return books;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files41TableAnswers.all());
        answers.putAll(Files41LogAnswers.all());
        answers.putAll(Files41TrafficAnswers.all());
        answers.putAll(Files41MessageAnswers.all());
        answers.putAll(Files41PrintAnswers.all());
        return answers;
    }
}

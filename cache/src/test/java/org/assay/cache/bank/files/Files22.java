package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 2.2, made by code so that the answers of items can be derived from them.
 */
final class Files22 {

    private Files22() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files22Wikis.all());
        files.putAll(Files22Blogs.all());
        files.putAll(Files22Sites.all());
        files.putAll(Files22Indexing.all());
        return files;
    }

    /** The workbooks by name, each written as xlsx and as ods. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files22Shares.books());
        books.putAll(Files22Folders.books());
        books.putAll(Files22Links.books());
        books.putAll(Files22Plans.books());
        books.putAll(Files22Replies.books());
        books.putAll(Files22Visits.books());
        books.putAll(Files22Campaigns.books());
        return books;
    }

    static Workbook book(String name) {
        return Objects.requireNonNull(books().get(name), name);
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files22ShareAnswers.all());
        answers.putAll(Files22TimeAnswers.all());
        answers.putAll(Files22PageAnswers.all());
        answers.putAll(Files22VisitAnswers.all());
        return answers;
    }
}

package org.assay.cache.bank.files;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 2.4, made by code so that the answers of items can be derived from them.
 */
final class Files24 {

    private Files24() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files24Threads.texts());
        files.putAll(Files24Posts.all());
        files.putAll(Files24Profiles.all());
        files.putAll(Files24Terms.all());
        files.putAll(Files24Copies.all());
        return files;
    }

    /** Workbooks by name, without the ending. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files24Threads.books());
        books.putAll(Files24Votes.books());
        books.putAll(Files24Prices.books());
        books.putAll(Files24Feeds.books());
        books.putAll(Files24Reviews.books());
        books.putAll(Files24Registers.books());
        books.putAll(Files24Speeds.books());
        books.putAll(Files24Volunteers.books());
        return books;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files24TextAnswers.all());
        answers.putAll(Files24ContractAnswers.all());
        answers.putAll(Files24TableAnswers.all());
        answers.putAll(Files24CrossAnswers.all());
        return answers;
    }
}

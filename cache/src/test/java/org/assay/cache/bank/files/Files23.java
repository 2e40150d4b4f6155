package org.assay.cache.bank.files;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of competency 2.3, made by code so that the answers of items can be derived from them.
 */
final class Files23 {

    private Files23() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files23Drafts.all());
        files.putAll(Files23Calendars.all());
        files.putAll(Files23Copies.all());
        files.putAll(Files23Wikis.all());
        files.putAll(Files23Prices.all());
        files.putAll(Files23Logs.all());
        return files;
    }

    /** The workbooks by name, each written as xlsx and as ods. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files23Polls.books());
        books.putAll(Files23Cards.books());
        books.putAll(Files23Merges.books());
        books.putAll(Files23Plans.books());
        books.putAll(Files23Rights.books());
        return books;
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of competency 1.3, made by code so that the answers of items can be derived from them.
 */
final class Files13 {

    private Files13() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        putTexts(files, Files13Quality.texts(), ";");
        putTexts(files, Files13Exchange.semicolons(), ";");
        putTexts(files, Files13Exchange.commas(), ",");
        files.putAll(Files13Charts.pictures());
        return files;
    }

    private static void putTexts(
            Map<String, byte[]> files, Map<String, Sheet> tables, String separator) {
        tables.forEach(
                (name, table) ->
                        files.put(
                                name + ".csv",
                                table.csv(separator).getBytes(StandardCharsets.UTF_8)));
    }

    /** The workbooks by name, each written as xlsx and as ods. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files13References.books());
        books.putAll(Files13Formulas.books());
        books.putAll(Files13Sorting.books());
        books.putAll(Files13Rentals.books());
        books.putAll(Files13Statistics.books());
        books.putAll(Files13Quality.books());
        books.putAll(Files13Joins.books());
        books.putAll(Files13Exchange.books());
        books.putAll(Files13Charts.books());
        return books;
    }
}

package org.assay.cache.bank.files;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 4.3, made by code so that the answers of items can be derived from them.
 */
final class Files43 {

    private Files43() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        files.putAll(Files43Notices.all());
        files.putAll(Files43Styles.all());
        files.putAll(Files43Captions.all());
        files.putAll(Files43Screens.all());
        files.putAll(Files43Plugs.texts());
        files.putAll(Files43Transfers.all());
        return files;
    }

    /** The workbooks by name, each written as xlsx and as ods. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files43Sounds.books());
        books.putAll(Files43Usage.books());
        books.putAll(Files43Nights.books());
        books.putAll(Files43Draws.books());
        books.putAll(Files43Plugs.books());
        books.putAll(Files43Fleets.books());
        books.putAll(Files43Assets.books());
        return books;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files43UseAnswers.all());
        answers.putAll(Files43DrawAnswers.all());
        answers.putAll(Files43StyleAnswers.all());
        answers.putAll(Files43CaptionAnswers.all());
        answers.putAll(Files43EnergyAnswers.all());
        answers.putAll(Files43WeightAnswers.all());
        return answers;
    }
}

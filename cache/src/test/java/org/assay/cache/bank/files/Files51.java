package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 5.1, made by code so that the answers of items can be derived from them.
 */
final class Files51 {

    private Files51() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        books().forEach((name, book) -> files.putAll(book.files(name)));
        texts().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Workbooks by name, without the ending. */
    static Map<String, Workbook> books() {
        var books = new TreeMap<String, Workbook>();
        books.putAll(Files51Networks.books());
        books.putAll(Files51Captures.books());
        books.putAll(Files51Queues.books());
        books.putAll(Files51Disks.books());
        books.putAll(Files51Events.books());
        books.putAll(Files51Machines.books());
        return books;
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.putAll(Files51Logs.texts());
        texts.putAll(Files51Clocks.texts());
        texts.putAll(Files51Traces.texts());
        texts.putAll(Files51Reports.texts());
        return texts;
    }

    static Sheet first(String name) {
        return Files13Answers.first(books(), name);
    }

    static Sheet second(String name) {
        return Files13Answers.book(books(), name).second();
    }

    static String text(String name) {
        return Objects.requireNonNull(texts().get(name), name);
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files51NetworkAnswers.all());
        answers.putAll(Files51QueueAnswers.all());
        answers.putAll(Files51DiskAnswers.all());
        answers.putAll(Files51LogAnswers.all());
        answers.putAll(Files51EventAnswers.all());
        answers.putAll(Files51MachineAnswers.all());
        return answers;
    }
}

package org.assay.cache.bank.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Responses derived from the data of the files, by item. */
final class Files13Answers {
    private static final int DECIMALS = 6;

    private Files13Answers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files13CellAnswers.all());
        answers.putAll(Files13SortingAnswers.all());
        answers.putAll(Files13ConditionalAnswers.all());
        answers.putAll(Files13CrossAnswers.all());
        answers.putAll(Files13StatisticsAnswers.all());
        answers.putAll(Files13QualityAnswers.all());
        answers.putAll(Files13JoinAnswers.all());
        answers.putAll(Files13ChartAnswers.all());
        answers.putAll(Files13PercentageAnswers.all());
        answers.putAll(Files13ExchangeAnswers.all());
        return answers;
    }

    static Workbook book(Map<String, Workbook> books, String name) {
        return Objects.requireNonNull(books.get(name), name);
    }

    static Sheet first(Map<String, Workbook> books, String name) {
        return book(books, name).first();
    }

    static double sum(Collection<Entry> entries, String heading) {
        return entries.stream().mapToDouble(entry -> entry.number(heading)).sum();
    }

    static ResponseValue text(String text) {
        return new ResponseValue.Text(text);
    }

    /** A number as a learner types it, free of binary rounding. */
    static ResponseValue number(double value) {
        return text(typed(value));
    }

    static ResponseValue count(long value) {
        return text(Long.toString(value));
    }

    static String typed(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Blanks as id, text, id, text… */
    static ResponseValue blanks(String... idsAndTexts) {
        var texts = new TreeMap<String, String>();
        var all = Arrays.asList(idsAndTexts);
        for (int i = 0; i < all.size(); i += 2) {
            texts.put(all.get(i), all.get(i + 1));
        }
        return new ResponseValue.Blanks(texts);
    }

    static ResponseValue ids(List<String> ids) {
        return new ResponseValue.Ids(ids);
    }
}

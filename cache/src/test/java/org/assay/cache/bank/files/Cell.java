package org.assay.cache.bank.files;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a spreadsheet holds. */
sealed interface Cell {

    record Text(String text) implements Cell {}

    record Value(double value) implements Cell {}

    /**
     * A share shown in percent.
     *
     * @param value 0.25 for 25%
     */
    record Percent(double value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** A duration shown as hours and minutes. */
    record Minutes(int minutes) implements Cell {}

    /**
     * A formula with its result.
     *
     * @param formula in English A1 notation with commas, without the equals sign
     */
    record Formula(String formula, double value) implements Cell {}

    record Empty() implements Cell {}

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell number(double value) {
        return new Value(value);
    }

    /** A number as people and files write it, with a point. */
    static String plain(double value) {
        var number = BigDecimal.valueOf(value).stripTrailingZeros();
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }

    /** A number of cents as an amount, free of binary rounding. */
    static double cents(long cents) {
        return BigDecimal.valueOf(cents, 2).doubleValue();
    }
}

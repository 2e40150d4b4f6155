package org.assay.cache.bank.files;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a spreadsheet holds. */
sealed interface Files13Cell {

    record Text(String text) implements Files13Cell {}

    record Value(double value) implements Files13Cell {}

    /**
     * A share shown in percent.
     *
     * @param value 0.25 for 25%
     */
    record Percent(double value) implements Files13Cell {}

    record Day(LocalDate day) implements Files13Cell {}

    /** A duration shown as hours and minutes. */
    record Minutes(int minutes) implements Files13Cell {}

    /**
     * A formula with its result.
     *
     * @param formula in English A1 notation with commas, without the equals sign
     */
    record Formula(String formula, double value) implements Files13Cell {}

    record Empty() implements Files13Cell {}

    static Files13Cell text(String text) {
        return new Text(text);
    }

    static Files13Cell number(double value) {
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

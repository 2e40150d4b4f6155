package org.assay.cache.bank.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A workbook. */
record Files13Book(List<Files13Table> sheets) {

    Files13Book {
        sheets = List.copyOf(sheets);
    }

    static Files13Book of(Files13Table... sheets) {
        return new Files13Book(Arrays.asList(sheets));
    }

    Files13Table first() {
        return sheets.getFirst();
    }

    Files13Table second() {
        return sheets.get(1);
    }

    /** The workbook in both formats, by file name. */
    Map<String, byte[]> files(String name) {
        return Map.of(
                name + ".xlsx",
                new Files13Xlsx(this).bytes(),
                name + ".ods",
                new Files13Ods(this).bytes());
    }

    /** A text inside an XML element. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

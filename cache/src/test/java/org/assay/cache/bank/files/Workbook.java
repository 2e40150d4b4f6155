package org.assay.cache.bank.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A workbook. */
record Workbook(List<Sheet> sheets) {

    Workbook {
        sheets = List.copyOf(sheets);
    }

    static Workbook of(Sheet... sheets) {
        return new Workbook(Arrays.asList(sheets));
    }

    Sheet first() {
        return sheets.getFirst();
    }

    Sheet second() {
        return sheets.get(1);
    }

    /** The workbook in both formats, by file name. */
    Map<String, byte[]> files(String name) {
        return Map.of(name + ".xlsx", new Xlsx(this).bytes(), name + ".ods", new Ods(this).bytes());
    }

    /** A text inside an XML element. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

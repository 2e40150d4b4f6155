package org.assay.cache.bank.files;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a workbook as ods (ISO/IEC 26300, version 1.2). */
record Ods(Workbook book) {
    private static final String XML = OpenDocument.XML;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    /** A cell or a range, in A1 notation. */
    private static final Pattern REFERENCE =
            Pattern.compile("(\\$?[A-Z]\\$?[0-9]+)(?::(\\$?[A-Z]\\$?[0-9]+))?");

    byte[] bytes() {
        return new CompressedZip()
                .stored("mimetype", SPREADSHEET)
                .file(
                        "META-INF/manifest.xml",
                        OpenDocument.manifest(SPREADSHEET, List.of("content.xml", "styles.xml")))
                .file("styles.xml", styles())
                .file("content.xml", content())
                .bytes();
    }

    private static String styles() {
        return XML
                + "<office:document-styles xmlns:office=\"%soffice:1.0\" office:version=\"1.2\"/>"
                        .formatted(OpenDocument.NAMES);
    }

    private String content() {
        var tables = new StringBuilder();
        book.sheets().forEach(table -> tables.append(table(table)));
        return XML
                + "<office:document-content xmlns:office=\"%1$soffice:1.0\" xmlns:table=\"%1$stable:1.0\" xmlns:text=\"%1$stext:1.0\" xmlns:style=\"%1$sstyle:1.0\" xmlns:number=\"%1$sdatastyle:1.0\" xmlns:fo=\"%1$sxsl-fo-compatible:1.0\" xmlns:of=\"%1$sof:1.2\" office:version=\"1.2\">"
                        .formatted(OpenDocument.NAMES)
                + automaticStyles()
                + "<office:body><office:spreadsheet>"
                + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    private static String automaticStyles() {
        return "<office:automatic-styles>"
                + "<number:date-style style:name=\"N1\"><number:year number:style=\"long\"/><number:text>-</number:text><number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>"
                + "<number:percentage-style style:name=\"N2\"><number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
                + "<number:time-style style:name=\"N3\"><number:hours number:style=\"long\"/><number:text>:</number:text><number:minutes number:style=\"long\"/></number:time-style>"
                + "<style:style style:name=\"co1\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"3.2cm\"/></style:style>"
                + "<style:style style:name=\"heading\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + cellStyle("date", "N1")
                + cellStyle("percent", "N2")
                + cellStyle("time", "N3")
                + "</office:automatic-styles>";
    }

    private static String cellStyle(String name, String format) {
        return "<style:style style:name=\"%s\" style:family=\"table-cell\" style:data-style-name=\"%s\"/>"
                .formatted(name, format);
    }

    private static String table(Sheet table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        var rows = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.append("<table:table-row>");
            for (var cell : table.rows().get(i)) {
                rows.append(cell(i == 0, cell));
            }
            rows.append("</table:table-row>");
        }
        return "<table:table table:name=\"%s\"><table:table-column table:style-name=\"co1\" table:number-columns-repeated=\"%d\"/>%s</table:table>"
                .formatted(Workbook.escaped(table.name()), columns, rows);
    }

    private static String cell(boolean heading, Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) ->
                    "<table:table-cell%s office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                            .formatted(
                                    heading ? " table:style-name=\"heading\"" : "", spaced(text));
            case Cell.Value(var value) -> number("", Cell.plain(value));
            case Cell.Percent(var value) ->
                    typed("percent", "percentage\" office:value=\"" + Cell.plain(value));
            case Cell.Day(var day) -> typed("date", "date\" office:date-value=\"" + day);
            case Cell.Minutes(var minutes) ->
                    typed(
                            "time",
                            "time\" office:time-value=\"PT%02dH%02dM00S"
                                    .formatted(minutes / 60, minutes % 60));
            case Cell.Formula(var formula, var value) ->
                    number(
                            " table:formula=\"%s\"".formatted(Workbook.escaped(open(formula))),
                            Cell.plain(value));
            case Cell.Empty() -> "<table:table-cell/>";
        };
    }

    private static String typed(String style, String value) {
        return "<table:table-cell table:style-name=\"%s\" office:value-type=\"%s\"/>"
                .formatted(style, value);
    }

    private static String number(String formula, String value) {
        return "<table:table-cell%s office:value-type=\"float\" office:value=\"%s\"><text:p>%2$s</text:p></table:table-cell>"
                .formatted(formula, value);
    }

    /** Spaces at an end, or several in a row, would be lost without an element of their own. */
    private static String spaced(String text) {
        return Workbook.escaped(text).replaceAll("^ | $|(?<= ) ", "<text:s/>");
    }

    /** A formula in the format's notation (OpenFormula): references in brackets, semicolons. */
    private static String open(String formula) {
        return "of:="
                + REFERENCE
                        .matcher(formula.replace(',', ';'))
                        .replaceAll(
                                found ->
                                        found.group(2) == null
                                                ? "[." + quoted(found.group(1)) + "]"
                                                : "[."
                                                        + quoted(found.group(1))
                                                        + ":."
                                                        + quoted(found.group(2))
                                                        + "]");
    }

    /** A dollar sign stands for a group in a replacement. */
    private static String quoted(String reference) {
        return reference.replace("$", "\\$");
    }
}

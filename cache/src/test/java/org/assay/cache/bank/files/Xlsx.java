package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.OpenXml.relation;
import static org.assay.cache.bank.files.OpenXml.relations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes a workbook as xlsx (ISO/IEC 29500, transitional). */
record Xlsx(Workbook book) {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = OpenXml.SCHEMAS + "spreadsheetml/2006/main";
    private static final double MINUTES_A_DAY = 1440;

    /** Day 0 of the format's calendar, from March 1900 on. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /** Places in the list of cell formats of {@link #styles()}. */
    private static final int HEADING = 1;

    private static final int DATE = 2;
    private static final int PERCENT = 3;
    private static final int TIME = 4;

    byte[] bytes() {
        var zip = new CompressedZip();
        zip.file("[Content_Types].xml", contentTypes());
        zip.file(
                "_rels/.rels",
                XML + relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        zip.file("xl/workbook.xml", workbook());
        zip.file("xl/_rels/workbook.xml.rels", workbookRelations());
        zip.file("xl/styles.xml", styles());
        for (int i = 0; i < book.sheets().size(); i++) {
            zip.file("xl/worksheets/sheet%d.xml".formatted(i + 1), sheet(book.sheets().get(i)));
        }
        return zip.bytes();
    }

    private String contentTypes() {
        var parts = new StringBuilder();
        parts.append(part("workbook", "sheet.main"));
        parts.append(part("styles", "styles"));
        for (int i = 1; i <= book.sheets().size(); i++) {
            parts.append(part("worksheets/sheet" + i, "worksheet"));
        }
        return XML + OpenXml.types(OpenXml.XML_FILES, parts.toString());
    }

    private static String part(String path, String type) {
        return OpenXml.part("xl/" + path, "officedocument.spreadsheetml." + type);
    }

    private String workbook() {
        var sheets = new StringBuilder();
        for (int i = 0; i < book.sheets().size(); i++) {
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(
                                    Workbook.escaped(book.sheets().get(i).name()), i + 1, i + 2));
        }
        return XML
                + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, OpenXml.RELATION, sheets);
    }

    private String workbookRelations() {
        var content = new StringBuilder(relation("rId1", "styles", "styles.xml"));
        for (int i = 1; i <= book.sheets().size(); i++) {
            content.append(
                    relation("rId" + (i + 1), "worksheet", "worksheets/sheet%d.xml".formatted(i)));
        }
        return XML + relations(content.toString());
    }

    private static String styles() {
        return XML
                + "<styleSheet xmlns=\"%s\">".formatted(MAIN)
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"5\">"
                + format(0, 0)
                + format(0, 1)
                + format(14, 0)
                + format(9, 0)
                + format(20, 0)
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String format(int numberFormat, int font) {
        return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                .formatted(numberFormat, font);
    }

    private static String sheet(Sheet table) {
        var data = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            data.append("<row r=\"%d\">".formatted(i + 1));
            row(data, i + 1, table.rows().get(i));
            data.append("</row>");
        }
        return XML
                + "<worksheet xmlns=\"%s\"><cols><col min=\"1\" max=\"26\" width=\"16\" customWidth=\"1\"/></cols><sheetData>%s</sheetData></worksheet>"
                        .formatted(MAIN, data);
    }

    private static void row(StringBuilder data, int line, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var address = (char) ('A' + column) + Integer.toString(line);
            data.append(cell(address, line, cells.get(column)));
        }
    }

    private static String cell(String address, int line, Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) ->
                    "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                            .formatted(address, line == 1 ? HEADING : 0, Workbook.escaped(text));
            case Cell.Value(var value) -> number(address, 0, value);
            case Cell.Percent(var value) -> number(address, PERCENT, value);
            case Cell.Day(var day) ->
                    number(address, DATE, (double) ChronoUnit.DAYS.between(DAY_0, day));
            case Cell.Minutes(var minutes) -> number(address, TIME, minutes / MINUTES_A_DAY);
            case Cell.Formula(var formula, var value) ->
                    "<c r=\"%s\"><f>%s</f><v>%s</v></c>"
                            .formatted(address, Workbook.escaped(formula), Cell.plain(value));
            case Cell.Empty() -> "";
        };
    }

    private static String number(String address, int format, double value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, format, Cell.plain(value));
    }
}

package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;

/** A PDF (ISO 32000-1) of several pages of plain text; characters of Latin-1 only. */
record PagesPdf(String title, List<List<String>> pages) {
    private static final int FONT = 3;
    private static final int PROPERTIES = 4;
    private static final int FIRST_PAGE_OBJECT = 5;

    byte[] bytes() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE_OBJECT + 2 * i).append(" 0 R ");
        }
        objects.add(PdfObjects.CATALOGUE);
        objects.add(
                "<< /Type /Pages /Kids [%s] /Count %d >>"
                        .formatted(kids.toString().strip(), pages.size()));
        objects.add(PdfObjects.font("Helvetica"));
        objects.add("<< /Title (%s) >>".formatted(title));
        for (int i = 0; i < pages.size(); i++) {
            objects.add(PdfObjects.page(FIRST_PAGE_OBJECT + 2 * i + 1, FONT));
            objects.add(PdfObjects.stream(content(pages.get(i))));
        }
        return new PdfObjects(objects, PROPERTIES).bytes();
    }

    private static String content(List<String> lines) {
        var text = new StringBuilder("BT /F1 12 Tf 60 770 Td 30 TL\n");
        lines.forEach(
                line ->
                        text.append('(')
                                .append(
                                        line.replace("\\", "\\\\")
                                                .replace("(", "\\(")
                                                .replace(")", "\\)"))
                                .append(") Tj T*\n"));
        return text.append("ET").toString();
    }
}

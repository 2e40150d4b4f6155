package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF (ISO 32000-1) of several pages of plain text; characters of Latin-1 only. */
record PagesPdf(String title, List<List<String>> pages) {
    private static final int FIRST_PAGE_OBJECT = 5;

    byte[] bytes() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE_OBJECT + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add(
                "<< /Type /Pages /Kids [%s] /Count %d >>"
                        .formatted(kids.toString().strip(), pages.size()));
        objects.add(
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        objects.add("<< /Title (%s) >>".formatted(title));
        for (int i = 0; i < pages.size(); i++) {
            var content = content(pages.get(i));
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
                            .formatted(FIRST_PAGE_OBJECT + 2 * i + 1));
            objects.add(
                    "<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content));
        }
        return file(objects).getBytes(StandardCharsets.ISO_8859_1);
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

    private static String file(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.length());
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int table = file.length();
        file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        offsets.forEach(
                offset -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        return file.append(
                        "trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(objects.size() + 1, table))
                .toString();
    }
}

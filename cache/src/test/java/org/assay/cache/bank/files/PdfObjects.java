package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The file of a PDF (ISO 32000-1), with the table of where its objects begin; characters of Latin-1
 * only.
 *
 * @param objects in the order of their numbers, from 1 on: the first is the catalogue
 * @param properties number of the object that holds the title and the like
 */
record PdfObjects(List<String> objects, int properties) {
    static final String CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";

    /** A file of one page with one font, /F1. */
    static byte[] onePage(CharSequence content, String font, String properties) {
        return new PdfObjects(
                        List.of(
                                CATALOGUE,
                                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                page(5, 4),
                                font(font),
                                stream(content),
                                properties),
                        6)
                .bytes();
    }

    /** An object with a stream. */
    static String stream(CharSequence content) {
        return "<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content);
    }

    /** One of the fonts that every reader has. */
    static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
                .formatted(name);
    }

    /**
     * A page of A4 size.
     *
     * @param content number of the stream
     * @param font number of the only font, /F1
     */
    static String page(int content, int font) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 %d 0 R >> >> >>"
                .formatted(content, font);
    }

    byte[] bytes() {
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
        file.append(
                "trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, properties, table));
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

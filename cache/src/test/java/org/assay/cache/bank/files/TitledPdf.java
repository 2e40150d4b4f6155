package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A one-page PDF (ISO 32000-1) with properties; characters of Latin-1 only. */
record TitledPdf(String title, String author, String subject, List<String> lines) {

    byte[] bytes() {
        var page = new StringBuilder("BT /F1 14 Tf 60 760 Td 22 TL\n");
        lines.forEach(line -> page.append('(').append(line).append(") Tj T*\n"));
        page.append("ET");
        var objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                        "<< /Length %d >>\nstream\n%s\nendstream".formatted(page.length(), page),
                        "<< /Title (%s) /Author (%s) /Subject (%s) /CreationDate (D:20210917100000Z) >>"
                                .formatted(title, author, subject));
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
                "trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, table));
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

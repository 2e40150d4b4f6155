package org.assay.cache.bank.files;

import java.util.List;

/** A one-page PDF (ISO 32000-1) with properties; characters of Latin-1 only. */
record TitledPdf(String title, String author, String subject, List<String> lines) {

    byte[] bytes() {
        var page = new StringBuilder("BT /F1 14 Tf 60 760 Td 22 TL\n");
        lines.forEach(line -> page.append('(').append(line).append(") Tj T*\n"));
        page.append("ET");
        var properties =
                "<< /Title (%s) /Author (%s) /Subject (%s) /CreationDate (D:20210917100000Z) >>"
                        .formatted(title, author, subject);
        return PdfObjects.onePage(page, "Helvetica", properties);
    }
}

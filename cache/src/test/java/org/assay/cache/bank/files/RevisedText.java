package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Workbook.escaped;

import java.util.List;

/**
 * A text document with tracked changes, written as docx (ISO/IEC 29500) or odt (ISO/IEC 26300).
 *
 * @param paragraphs each a sequence of stretches
 */
record RevisedText(List<List<Stretch>> paragraphs) {
    private static final String XML = OpenDocument.XML;

    RevisedText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** A part of a paragraph. */
    sealed interface Stretch {
        String text();
    }

    record Kept(String text) implements Stretch {}

    /**
     * Text that somebody added.
     *
     * @param day ISO
     */
    record Added(String text, String author, String day) implements Stretch {}

    /**
     * Text that somebody deleted.
     *
     * @param day ISO
     */
    record Removed(String text, String author, String day) implements Stretch {}

    byte[] docx() {
        return new StoredZip()
                .file(
                        "[Content_Types].xml",
                        XML
                                + OpenXml.types(
                                        OpenXml.part(
                                                "word/document",
                                                "officedocument.wordprocessingml.document.main")))
                .file(
                        "_rels/.rels",
                        XML
                                + OpenXml.relations(
                                        OpenXml.relation(
                                                "r1", "officeDocument", "word/document.xml")))
                .file("word/document.xml", wordText())
                .bytes();
    }

    private String wordText() {
        var text = new StringBuilder();
        int id = 1;
        for (var paragraph : paragraphs) {
            text.append("<w:p>");
            for (var stretch : paragraph) {
                text.append(wordRun(stretch, id));
                id++;
            }
            text.append("</w:p>");
        }
        return XML
                + "<w:document xmlns:w=\"%swordprocessingml/2006/main\"><w:body>%s</w:body></w:document>"
                        .formatted(OpenXml.SCHEMAS, text);
    }

    private static String wordRun(Stretch stretch, int id) {
        return switch (stretch) {
            case Kept(var text) -> wordRun("t", text);
            case Added(var text, var author, var day) ->
                    "<w:ins w:id=\"%d\" w:author=\"%s\" w:date=\"%sT10:00:00Z\">%s</w:ins>"
                            .formatted(id, author, day, wordRun("t", text));
            case Removed(var text, var author, var day) ->
                    "<w:del w:id=\"%d\" w:author=\"%s\" w:date=\"%sT10:00:00Z\">%s</w:del>"
                            .formatted(id, author, day, wordRun("delText", text));
        };
    }

    private static String wordRun(String element, String text) {
        return "<w:r><w:%1$s xml:space=\"preserve\">%2$s</w:%1$s></w:r>"
                .formatted(element, escaped(text));
    }

    byte[] odt() {
        return OpenDocument.begin(OpenDocument.TEXT, List.of("content.xml"))
                .file("content.xml", openText())
                .bytes();
    }

    private String openText() {
        var changes = new StringBuilder();
        var text = new StringBuilder();
        int id = 1;
        for (var paragraph : paragraphs) {
            text.append("<text:p>");
            for (var stretch : paragraph) {
                changes.append(openChange(stretch, id));
                text.append(openPlace(stretch, id));
                id++;
            }
            text.append("</text:p>");
        }
        return XML
                + "<office:document-content xmlns:office=\"%1$soffice:1.0\" xmlns:text=\"%1$stext:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\">"
                        .formatted(OpenDocument.NAMES)
                + "<office:body><office:text><text:tracked-changes text:track-changes=\"true\">%s</text:tracked-changes>%s</office:text></office:body></office:document-content>"
                        .formatted(changes, text);
    }

    private static String openChange(Stretch stretch, int id) {
        return switch (stretch) {
            case Kept _ -> "";
            case Added(_, var author, var day) -> openRegion(id, "insertion", author, day, "");
            case Removed(var text, var author, var day) ->
                    openRegion(
                            id,
                            "deletion",
                            author,
                            day,
                            "<text:p>%s</text:p>".formatted(escaped(text)));
        };
    }

    private static String openRegion(
            int id, String kind, String author, String day, String content) {
        return "<text:changed-region xml:id=\"ct%1$d\" text:id=\"ct%1$d\"><text:%2$s><office:change-info><dc:creator>%3$s</dc:creator><dc:date>%4$sT10:00:00</dc:date></office:change-info>%5$s</text:%2$s></text:changed-region>"
                .formatted(id, kind, author, day, content);
    }

    private static String openPlace(Stretch stretch, int id) {
        return switch (stretch) {
            case Kept(var text) -> escaped(text);
            case Added(var text, _, _) ->
                    "<text:change-start text:change-id=\"ct%1$d\"/>%2$s<text:change-end text:change-id=\"ct%1$d\"/>"
                            .formatted(id, escaped(text));
            case Removed _ -> "<text:change text:change-id=\"ct%d\"/>".formatted(id);
        };
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text document with pictures and tracked changes, written as docx and odt. */
record Files33Document(List<Block> blocks) {
    private static final String XML = OpenDocument.XML;
    private static final String AUTHOR = "Relecture";
    private static final String DATE = "2031-05-12T10:00:00";

    private static final int WIDTH_CM = 4;
    private static final int HEIGHT_CM = 3;

    Files33Document {
        blocks = List.copyOf(blocks);
    }

    /** What follows each other in the document. */
    sealed interface Block permits Line, Picture {}

    /** A paragraph. */
    record Line(List<Span> spans) implements Block {
        Line {
            spans = List.copyOf(spans);
        }

        static Line of(String text) {
            return new Line(List.of(new Span(State.KEPT, text)));
        }
    }

    /**
     * A JPEG in a paragraph of its own.
     *
     * @param metadata which the picture drags along, in ASCII
     */
    record Picture(String name, long seed, String metadata) implements Block {
        String file() {
            return name + ".jpg";
        }

        byte[] content() {
            return Jpeg.picture(seed, metadata.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Text in one state of the tracked changes. */
    record Span(State state, String text) {}

    /** What the tracked changes say of a text. */
    enum State {
        KEPT,
        DELETED,
        INSERTED
    }

    byte[] docx() {
        var zip = new StoredZip();
        zip.file(
                "[Content_Types].xml",
                XML
                        + OpenXml.types(
                                OpenXml.XML_FILES,
                                OpenXml.files("jpg", "image/jpeg"),
                                OpenXml.part(
                                        "word/document",
                                        "officedocument.wordprocessingml.document.main")));
        zip.file(
                "_rels/.rels",
                XML
                        + OpenXml.relations(
                                OpenXml.relation("r1", "officeDocument", "word/document.xml")));
        zip.file("word/document.xml", wordText());
        zip.file(
                "word/_rels/document.xml.rels",
                XML
                        + OpenXml.relations(
                                pictures().stream()
                                        .map(Files33Document::relation)
                                        .toArray(String[]::new)));
        pictures().forEach(each -> zip.file("word/media/" + each.file(), each.content()));
        return zip.bytes();
    }

    private static String relation(Picture picture) {
        return OpenXml.relation(picture.name(), "image", "media/" + picture.file());
    }

    private List<Picture> pictures() {
        return blocks.stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .sorted(Comparator.comparing(Picture::name))
                .toList();
    }

    private String wordText() {
        var text = new StringBuilder();
        int id = 0;
        for (var block : blocks) {
            text.append("<w:p>");
            switch (block) {
                case Line line -> {
                    for (var span : line.spans()) {
                        text.append(wordSpan(span, ++id));
                    }
                }
                case Picture(var name, _, _) ->
                        text.append(PicturedDocx.picture(++id, name, name, WIDTH_CM, HEIGHT_CM));
            }
            text.append("</w:p>");
        }
        return XML + PicturedDocx.document(text);
    }

    private static String wordSpan(Span span, int id) {
        var mark = "w:id=\"%d\" w:author=\"%s\" w:date=\"%sZ\"".formatted(id, AUTHOR, DATE);
        return switch (span.state()) {
            case KEPT -> "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(span.text());
            case DELETED ->
                    "<w:del %s><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>"
                            .formatted(mark, span.text());
            case INSERTED ->
                    "<w:ins %s><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:ins>"
                            .formatted(mark, span.text());
        };
    }

    byte[] odt() {
        var paths = new ArrayList<>(List.of("content.xml"));
        pictures().forEach(each -> paths.add("Pictures/" + each.file()));
        var zip = OpenDocument.begin(OpenDocument.TEXT, paths);
        zip.file("content.xml", openText());
        pictures().forEach(each -> zip.file("Pictures/" + each.file(), each.content()));
        return zip.bytes();
    }

    private String openText() {
        var text = new StringBuilder();
        var changes = new StringBuilder();
        int id = 0;
        for (var block : blocks) {
            text.append("<text:p>");
            switch (block) {
                case Line line -> {
                    for (var span : line.spans()) {
                        text.append(openSpan(span, ++id));
                        changes.append(change(span, id));
                    }
                }
                case Picture picture ->
                        text.append(
                                OpenDocument.picture(
                                        picture.name(),
                                        "Pictures/" + picture.file(),
                                        WIDTH_CM,
                                        HEIGHT_CM));
            }
            text.append("</text:p>");
        }
        var tracked =
                changes.isEmpty()
                        ? ""
                        : "<text:tracked-changes text:track-changes=\"true\">%s</text:tracked-changes>"
                                .formatted(changes);
        return XML
                + "<office:document-content xmlns:office=\"%1$soffice:1.0\" xmlns:text=\"%1$stext:1.0\" xmlns:draw=\"%1$sdrawing:1.0\" xmlns:svg=\"%1$ssvg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"><office:body><office:text>%2$s%3$s</office:text></office:body></office:document-content>"
                        .formatted(OpenDocument.NAMES, tracked, text);
    }

    private static String openSpan(Span span, int id) {
        return switch (span.state()) {
            case KEPT -> span.text();
            case DELETED -> "<text:change text:change-id=\"c%d\"/>".formatted(id);
            case INSERTED ->
                    "<text:change-start text:change-id=\"c%1$d\"/>%2$s<text:change-end text:change-id=\"c%1$d\"/>"
                            .formatted(id, span.text());
        };
    }

    private static String change(Span span, int id) {
        var info =
                "<office:change-info><dc:creator>%s</dc:creator><dc:date>%s</dc:date></office:change-info>"
                        .formatted(AUTHOR, DATE);
        var region =
                switch (span.state()) {
                    case KEPT -> "";
                    case DELETED ->
                            "<text:deletion>%s<text:p>%s</text:p></text:deletion>"
                                    .formatted(info, span.text());
                    case INSERTED -> "<text:insertion>%s</text:insertion>".formatted(info);
                };
        return region.isEmpty()
                ? ""
                : "<text:changed-region xml:id=\"c%1$d\" text:id=\"c%1$d\">%2$s</text:changed-region>"
                        .formatted(id, region);
    }
}

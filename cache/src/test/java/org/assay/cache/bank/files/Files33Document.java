package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text document with pictures and tracked changes, written as docx and odt. */
record Files33Document(List<Block> blocks) {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String RELATIONS = OFFICE + "package/2006/relationships";
    private static final String RELATION = OFFICE + "officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String AUTHOR = "Relecture";
    private static final String DATE = "2031-05-12T10:00:00";

    /** 320 × 240 pixels as 4 × 3 cm, in English Metric Units. */
    private static final String EXTENT = "cx=\"1440000\" cy=\"1080000\"";

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
                        + "<Types xmlns=\"%spackage/2006/content-types\">".formatted(OFFICE)
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"%sofficedocument.wordprocessingml.document.main+xml\"/></Types>"
                                .formatted(TYPE));
        zip.file(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/>"
                                .formatted(RELATION)));
        zip.file("word/document.xml", wordText());
        zip.file(
                "word/_rels/document.xml.rels",
                relations(
                        pictures().stream()
                                .map(
                                        picture ->
                                                "<Relationship Id=\"%1$s\" Type=\"%2$s/image\" Target=\"media/%1$s.jpg\"/>"
                                                        .formatted(picture.name(), RELATION))
                                .collect(Collectors.joining())));
        pictures().forEach(each -> zip.file("word/media/" + each.name() + ".jpg", each.content()));
        return zip.bytes();
    }

    private static String relations(String content) {
        return XML + "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, content);
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
                case Picture picture -> text.append(wordPicture(picture, ++id));
            }
            text.append("</w:p>");
        }
        return XML
                + "<w:document xmlns:w=\"%1$swordprocessingml/2006/main\" xmlns:r=\"%1$sofficeDocument/2006/relationships\" xmlns:wp=\"%1$sdrawingml/2006/wordprocessingDrawing\" xmlns:a=\"%1$sdrawingml/2006/main\" xmlns:pic=\"%1$sdrawingml/2006/picture\"><w:body>%2$s</w:body></w:document>"
                        .formatted(OFFICE, text);
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

    private static String wordPicture(Picture picture, int id) {
        return "<w:r><w:drawing><wp:inline><wp:extent %1$s/><wp:docPr id=\"%4$d\" name=\"%3$s\"/><a:graphic><a:graphicData uri=\"%2$sdrawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"%4$d\" name=\"%3$s\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"%3$s\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1$s/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                .formatted(EXTENT, OFFICE, picture.name(), id);
    }

    byte[] odt() {
        var zip = new StoredZip();
        var media = "application/vnd.oasis.opendocument.text";
        zip.file("mimetype", media);
        var listed = new StringBuilder(entry("/", media)).append(entry("content.xml", "text/xml"));
        pictures()
                .forEach(
                        each ->
                                listed.append(
                                        entry("Pictures/" + each.name() + ".jpg", "image/jpeg")));
        zip.file(
                "META-INF/manifest.xml",
                XML
                        + "<manifest:manifest xmlns:manifest=\"%smanifest:1.0\" manifest:version=\"1.2\">%s</manifest:manifest>"
                                .formatted(OASIS, listed));
        zip.file("content.xml", openText());
        pictures().forEach(each -> zip.file("Pictures/" + each.name() + ".jpg", each.content()));
        return zip.bytes();
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
                .formatted(path, type);
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
                                "<draw:frame draw:name=\"%1$s\" text:anchor-type=\"as-char\" svg:width=\"4cm\" svg:height=\"3cm\"><draw:image xlink:href=\"Pictures/%1$s.jpg\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame>"
                                        .formatted(picture.name()));
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
                        .formatted(OASIS, tracked, text);
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

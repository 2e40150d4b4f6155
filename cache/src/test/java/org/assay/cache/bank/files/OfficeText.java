package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.OpenXml.SCHEMAS;
import static org.assay.cache.bank.files.OpenXml.relation;
import static org.assay.cache.bank.files.OpenXml.relationOfType;
import static org.assay.cache.bank.files.OpenXml.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text document with properties, written as docx (ISO/IEC 29500) or odt (ISO/IEC 26300).
 *
 * @param created and modified: days, ISO; the time is 10:00 UTC, the same day in nearly all zones
 * @param custom the author's own properties, at most one
 * @param pictureName empty, or the name under which the document keeps its picture
 */
record OfficeText(
        String title,
        String author,
        String lastEditor,
        String created,
        String modified,
        int revisions,
        int editingMinutes,
        Map<String, String> custom,
        List<String> paragraphs,
        String pictureName) {

    private static final String XML = OpenDocument.XML;
    private static final long PICTURE_SEED = 77;
    private static final int WIDTH_CM = 8;
    private static final int HEIGHT_CM = 6;

    byte[] docx() {
        var zip = new StoredZip();
        zip.file("[Content_Types].xml", XML + contentTypes());
        zip.file(
                "_rels/.rels",
                XML
                        + relations(
                                relation("r1", "officeDocument", "word/document.xml"),
                                relationOfType(
                                        "r2",
                                        SCHEMAS
                                                + "package/2006/relationships/metadata/core-properties",
                                        "docProps/core.xml"),
                                relation("r3", "extended-properties", "docProps/app.xml"),
                                relation("r4", "custom-properties", "docProps/custom.xml")));
        zip.file("docProps/core.xml", core());
        zip.file(
                "docProps/app.xml",
                XML
                        + "<Properties xmlns=\"%sofficeDocument/2006/extended-properties\"><TotalTime>%d</TotalTime></Properties>"
                                .formatted(SCHEMAS, editingMinutes));
        zip.file("docProps/custom.xml", customProperties());
        zip.file("word/document.xml", wordText());
        if (!pictureName.isEmpty()) {
            zip.file(
                    "word/_rels/document.xml.rels",
                    XML + relations(relation("p1", "image", "media/" + pictureName)));
            zip.file("word/media/" + pictureName, picture());
        }
        return zip.bytes();
    }

    byte[] odt() {
        var paths = new ArrayList<>(List.of("content.xml", "meta.xml"));
        if (!pictureName.isEmpty()) {
            paths.add("Pictures/" + pictureName);
        }
        var zip = OpenDocument.begin(OpenDocument.TEXT, paths);
        zip.file("meta.xml", openMeta());
        zip.file("content.xml", openText());
        if (!pictureName.isEmpty()) {
            zip.file("Pictures/" + pictureName, picture());
        }
        return zip.bytes();
    }

    private static byte[] picture() {
        return Jpeg.picture(PICTURE_SEED, new byte[0]);
    }

    private static String contentTypes() {
        return OpenXml.types(
                OpenXml.XML_FILES,
                OpenXml.files("jpg", "image/jpeg"),
                OpenXml.part("word/document", "officedocument.wordprocessingml.document.main"),
                OpenXml.part("docProps/core", "package.core-properties"),
                OpenXml.part("docProps/app", "officedocument.extended-properties"),
                OpenXml.part("docProps/custom", "officedocument.custom-properties"));
    }

    private String core() {
        return XML
                + "<cp:coreProperties xmlns:cp=\"%spackage/2006/metadata/core-properties\""
                        .formatted(SCHEMAS)
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>%s</dc:title><dc:creator>%s</dc:creator>".formatted(title, author)
                + "<cp:lastModifiedBy>%s</cp:lastModifiedBy><cp:revision>%d</cp:revision>"
                        .formatted(lastEditor, revisions)
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%sT10:00:00Z</dcterms:created>"
                        .formatted(created)
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%sT10:00:00Z</dcterms:modified>"
                        .formatted(modified)
                + "</cp:coreProperties>";
    }

    private String customProperties() {
        var own = new StringBuilder();
        custom.forEach(
                (name, value) ->
                        own.append(
                                "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"%s\"><vt:lpwstr>%s</vt:lpwstr></property>"
                                        .formatted(name, value)));
        return XML
                + "<Properties xmlns=\"%1$sofficeDocument/2006/custom-properties\" xmlns:vt=\"%1$sofficeDocument/2006/docPropsVTypes\">%2$s</Properties>"
                        .formatted(SCHEMAS, own);
    }

    private String wordText() {
        var text = new StringBuilder();
        paragraphs.forEach(
                line ->
                        text.append(
                                "<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                                        .formatted(line)));
        if (!pictureName.isEmpty()) {
            text.append(
                    "<w:p>%s</w:p>"
                            .formatted(PicturedDocx.picture(1, "1", "p1", WIDTH_CM, HEIGHT_CM)));
        }
        return XML + PicturedDocx.document(text);
    }

    private String openMeta() {
        var own = new StringBuilder();
        custom.forEach(
                (name, value) ->
                        own.append(
                                "<meta:user-defined meta:name=\"%s\" meta:value-type=\"string\">%s</meta:user-defined>"
                                        .formatted(name, value)));
        return XML
                + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"><office:meta>"
                + "<dc:title>%s</dc:title><meta:initial-creator>%s</meta:initial-creator><dc:creator>%s</dc:creator>"
                        .formatted(title, author, lastEditor)
                + "<meta:creation-date>%sT10:00:00Z</meta:creation-date><dc:date>%sT10:00:00Z</dc:date>"
                        .formatted(created, modified)
                + "<meta:editing-cycles>%d</meta:editing-cycles><meta:editing-duration>PT%dH%dM0S</meta:editing-duration>"
                        .formatted(revisions, editingMinutes / 60, editingMinutes % 60)
                + own
                + "</office:meta></office:document-meta>";
    }

    private String openText() {
        var text = new StringBuilder();
        paragraphs.forEach(line -> text.append("<text:p>%s</text:p>".formatted(line)));
        if (!pictureName.isEmpty()) {
            text.append(
                    "<text:p>%s</text:p>"
                            .formatted(
                                    OpenDocument.picture(
                                            "1", "Pictures/" + pictureName, WIDTH_CM, HEIGHT_CM)));
        }
        return XML
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\">"
                + "<office:body><office:text>"
                + text
                + "</office:text></office:body></office:document-content>";
    }
}

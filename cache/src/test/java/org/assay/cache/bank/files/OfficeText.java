package org.assay.cache.bank.files;

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

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String RELATION = OFFICE + "officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-";
    private static final long PICTURE_SEED = 77;

    /** 320 × 240 pixels as 8 × 6 cm, in English Metric Units. */
    private static final String EXTENT = "cx=\"2880000\" cy=\"2160000\"";

    byte[] docx() {
        var zip = new StoredZip();
        zip.file("[Content_Types].xml", contentTypes());
        zip.file(
                "_rels/.rels",
                relations(
                        relation("r1", RELATION + "/officeDocument", "word/document.xml")
                                + relation(
                                        "r2",
                                        OFFICE
                                                + "package/2006/relationships/metadata/core-properties",
                                        "docProps/core.xml")
                                + relation(
                                        "r3", RELATION + "/extended-properties", "docProps/app.xml")
                                + relation(
                                        "r4",
                                        RELATION + "/custom-properties",
                                        "docProps/custom.xml")));
        zip.file("docProps/core.xml", core());
        zip.file(
                "docProps/app.xml",
                XML
                        + "<Properties xmlns=\"%sofficeDocument/2006/extended-properties\"><TotalTime>%d</TotalTime></Properties>"
                                .formatted(OFFICE, editingMinutes));
        zip.file("docProps/custom.xml", customProperties());
        zip.file("word/document.xml", wordText());
        if (!pictureName.isEmpty()) {
            zip.file(
                    "word/_rels/document.xml.rels",
                    relations(relation("p1", RELATION + "/image", "media/" + pictureName)));
            zip.file("word/media/" + pictureName, picture());
        }
        return zip.bytes();
    }

    byte[] odt() {
        var zip = new StoredZip();
        zip.file("mimetype", "application/vnd.oasis.opendocument.text");
        zip.file("META-INF/manifest.xml", manifest());
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
        return XML
                + "<Types xmlns=\"%spackage/2006/content-types\">".formatted(OFFICE)
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                + part("/word/document.xml", "officedocument.wordprocessingml.document.main+xml")
                + part("/docProps/core.xml", "package.core-properties+xml")
                + part("/docProps/app.xml", "officedocument.extended-properties+xml")
                + part("/docProps/custom.xml", "officedocument.custom-properties+xml")
                + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(name, TYPE, type);
    }

    private static String relations(String content) {
        return XML
                + "<Relationships xmlns=\"%spackage/2006/relationships\">%s</Relationships>"
                        .formatted(OFFICE, content);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private String core() {
        return XML
                + "<cp:coreProperties xmlns:cp=\"%spackage/2006/metadata/core-properties\""
                        .formatted(OFFICE)
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
                        .formatted(OFFICE, own);
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
                    "<w:p><w:r><w:drawing><wp:inline><wp:extent %1$s/><wp:docPr id=\"1\" name=\"1\"/><a:graphic><a:graphicData uri=\"%2$sdrawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"1\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"p1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1$s/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
                            .formatted(EXTENT, OFFICE));
        }
        return XML
                + "<w:document xmlns:w=\"%1$swordprocessingml/2006/main\" xmlns:r=\"%1$sofficeDocument/2006/relationships\" xmlns:wp=\"%1$sdrawingml/2006/wordprocessingDrawing\" xmlns:a=\"%1$sdrawingml/2006/main\" xmlns:pic=\"%1$sdrawingml/2006/picture\"><w:body>%2$s</w:body></w:document>"
                        .formatted(OFFICE, text);
    }

    private String manifest() {
        var listed = new StringBuilder();
        listed.append(manifestEntry("/", "application/vnd.oasis.opendocument.text"));
        listed.append(manifestEntry("content.xml", "text/xml"));
        listed.append(manifestEntry("meta.xml", "text/xml"));
        if (!pictureName.isEmpty()) {
            listed.append(manifestEntry("Pictures/" + pictureName, "image/jpeg"));
        }
        return XML
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">%s</manifest:manifest>"
                        .formatted(listed);
    }

    private static String manifestEntry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
                .formatted(path, type);
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
                    "<text:p><draw:frame draw:name=\"1\" text:anchor-type=\"as-char\" svg:width=\"8cm\" svg:height=\"6cm\"><draw:image xlink:href=\"Pictures/%s\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame></text:p>"
                            .formatted(pictureName));
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

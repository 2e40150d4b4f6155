package org.assay.cache.bank.files;

/**
 * What every document of Office Open XML needs beside its content (ISO/IEC 29500, part 2): the list
 * of its parts with their types, and which part refers to which. The XML declaration is the
 * caller's.
 */
final class OpenXml {
    static final String SCHEMAS = "http://schemas.openxmlformats.org/";

    /** Types of relations begin so. */
    static final String RELATION = SCHEMAS + "officeDocument/2006/relationships";

    /** Types of parts begin so. */
    static final String TYPE = "application/vnd.openxmlformats-";

    /** What packages list of files that are XML beside their parts. */
    static final String XML_FILES = files("xml", "application/xml");

    private OpenXml() {}

    /**
     * The file {@code [Content_Types].xml}.
     *
     * @param listed what {@link #files} and {@link #part} give
     */
    static String types(String... listed) {
        return "<Types xmlns=\"%spackage/2006/content-types\">%s%s</Types>"
                .formatted(
                        SCHEMAS,
                        files("rels", TYPE + "package.relationships+xml"),
                        String.join("", listed));
    }

    /** The type of all files of an ending. */
    static String files(String ending, String type) {
        return "<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(ending, type);
    }

    /**
     * The type of one part.
     *
     * @param path from the root, without the ending .xml
     * @param type without its beginning, {@link #TYPE}, and its end
     */
    static String part(String path, String type) {
        return "<Override PartName=\"/%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(path, TYPE, type);
    }

    /** A file of relations, which {@link #relation} gives. */
    static String relations(String... relations) {
        return "<Relationships xmlns=\"%spackage/2006/relationships\">%s</Relationships>"
                .formatted(SCHEMAS, String.join("", relations));
    }

    /**
     * A relation of office documents.
     *
     * @param kind such as "styles"
     */
    static String relation(String id, String kind, String target) {
        return relationOfType(id, RELATION + "/" + kind, target);
    }

    static String relationOfType(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}

package org.assay.cache.bank.files;

import java.util.List;

/** What every OpenDocument (ISO/IEC 26300) needs beside its content. */
final class OpenDocument {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** The format's own namespaces begin so. */
    static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    static final String TEXT = "application/vnd.oasis.opendocument.text";

    private OpenDocument() {}

    /** The beginning of a package: its type, and the list of the files that are to follow. */
    static StoredZip begin(String mediaType, List<String> paths) {
        return new StoredZip()
                .file("mimetype", mediaType)
                .file("META-INF/manifest.xml", manifest(mediaType, paths));
    }

    /** The list of the files of a package: XML, and pictures in JPEG. */
    static String manifest(String mediaType, List<String> paths) {
        var listed = new StringBuilder(entry("/", mediaType));
        paths.forEach(
                path ->
                        listed.append(
                                entry(path, path.endsWith(".xml") ? "text/xml" : "image/jpeg")));
        return XML
                + "<manifest:manifest xmlns:manifest=\"%smanifest:1.0\" manifest:version=\"1.2\">%s</manifest:manifest>"
                        .formatted(NAMES, listed);
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
                .formatted(path, type);
    }

    /**
     * A picture as a letter of a text.
     *
     * @param path in the package
     */
    static String picture(String name, String path, int widthCm, int heightCm) {
        return "<draw:frame draw:name=\"%s\" text:anchor-type=\"as-char\" svg:width=\"%dcm\" svg:height=\"%dcm\"><draw:image xlink:href=\"%s\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame>"
                .formatted(name, widthCm, heightCm, path);
    }
}

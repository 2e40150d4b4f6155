package org.assay.cache.bank;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Media types of the kinds of files that items may offer, by the end of the file's name. */
final class MediaTypes {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> BY_EXTENSION =
            Map.ofEntries(
                    Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
                    Map.entry("docx", OFFICE + "wordprocessingml.document"),
                    Map.entry("pptx", OFFICE + "presentationml.presentation"),
                    Map.entry("ods", OPEN + "spreadsheet"),
                    Map.entry("odt", OPEN + "text"),
                    Map.entry("odp", OPEN + "presentation"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("log", "text/plain; charset=utf-8"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("json", "application/json"),
                    Map.entry("har", "application/json"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("eml", "message/rfc822"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("vcf", "text/vcard; charset=utf-8"),
                    Map.entry("tsv", "text/tab-separated-values; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("py", "text/x-python; charset=utf-8"),
                    Map.entry("sql", "application/sql; charset=utf-8"),
                    Map.entry("tex", "text/x-tex; charset=utf-8"),
                    Map.entry("diff", "text/x-diff; charset=utf-8"),
                    Map.entry("ini", "text/plain; charset=utf-8"),
                    Map.entry("yaml", "application/yaml"),
                    Map.entry("gpx", "application/gpx+xml"),
                    Map.entry("geojson", "application/geo+json"),
                    Map.entry("rtf", "application/rtf"),
                    Map.entry("srt", "application/x-subrip; charset=utf-8"),
                    Map.entry("vtt", "text/vtt; charset=utf-8"),
                    Map.entry("wav", "audio/wav"));

    /** Types of pictures that cannot hold scripts. */
    private static final Set<String> BITMAPS = Set.of("image/png", "image/jpeg", "image/gif");

    private MediaTypes() {}

    static Optional<String> of(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** How a browser may treat a file that an item offers. */
    static Asset.Use use(String mediaType) {
        return BITMAPS.contains(mediaType) ? Asset.Use.PICTURE : Asset.Use.DOWNLOAD;
    }

    static boolean isPicture(String mediaType) {
        return mediaType.startsWith("image/");
    }

    /** The ends of names that are known, for a fault's text. */
    static String known() {
        return String.join(", ", new TreeSet<>(BY_EXTENSION.keySet()));
    }
}

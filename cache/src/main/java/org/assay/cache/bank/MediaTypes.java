package org.assay.cache.bank;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Media types of the kinds of files that items may offer. */
final class MediaTypes {
    private static final Map<String, String> BY_EXTENSION =
            Map.ofEntries(
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    Map.entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                    Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
                    Map.entry("odt", "application/vnd.oasis.opendocument.text"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("json", "application/json"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("eml", "message/rfc822"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("vcf", "text/vcard; charset=utf-8"));

    private MediaTypes() {}

    static Optional<String> of(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }
}

package org.assay.cache.bank;

/**
 * A file that items offer, named by its content.
 *
 * @param sha256 of the content, 64 hex digits
 * @param fileName of ASCII letters, digits, dots, hyphens and underscores only
 * @param mediaType such as {@code text/csv; charset=utf-8}
 * @param inline whether a browser may show it by itself. Only bitmaps are: HTML, SVG and PDF can
 *     hold scripts, so they must be served as downloads or in a sandbox
 */
public record Asset(
        String sha256, String fileName, String mediaType, int sizeBytes, boolean inline) {

    /** The path under which the file is served; needs no escaping. */
    public String path() {
        return "/assets/" + sha256 + "/" + fileName;
    }
}

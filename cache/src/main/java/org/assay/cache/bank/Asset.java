package org.assay.cache.bank;

/**
 * A file that items offer, named by its content.
 *
 * @param sha256 of the content, 64 hex digits
 * @param fileName of ASCII letters, digits, dots, hyphens and underscores only
 * @param mediaType such as {@code text/csv; charset=utf-8}
 * @param use how a browser may treat it
 */
public record Asset(String sha256, String fileName, String mediaType, int sizeBytes, Use use) {

    /** How a browser may treat a file. HTML, SVG and PDF of authors can hold scripts. */
    public enum Use {
        /** Only ever downloaded. */
        DOWNLOAD,
        /** A bitmap, which can hold no script: shown. */
        PICTURE,
        /** A simulator: run in a sandbox, without network or storage. */
        SANDBOX
    }

    /** The path under which the file is served; needs no escaping. */
    public String path() {
        return "/assets/" + sha256 + "/" + fileName;
    }
}

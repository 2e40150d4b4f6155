package org.assay.cache.bank;

/**
 * A file that items offer, named by its content.
 *
 * @param sha256 of the content, hex
 * @param mediaType such as {@code text/csv; charset=utf-8}
 */
public record Asset(String sha256, String fileName, String mediaType, int sizeBytes) {

    /** The path under which the file is served. */
    public String path() {
        return "/assets/" + sha256 + "/" + fileName;
    }
}

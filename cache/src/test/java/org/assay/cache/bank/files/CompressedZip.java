package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A compressed zip archive with a fixed date; its decoded content does not vary. */
final class CompressedZip {
    private final ZipBytes zip = new ZipBytes();

    /** Adds a file without compressing it. */
    CompressedZip stored(String name, String text) {
        zip.addStored(name, text.getBytes(StandardCharsets.UTF_8), ZipBytes.USUAL_DATE);
        return this;
    }

    CompressedZip file(String name, String text) {
        zip.addCompressed(name, text.getBytes(StandardCharsets.UTF_8), ZipBytes.USUAL_DATE);
        return this;
    }

    byte[] bytes() {
        return zip.finished();
    }

    /** The texts of an archive's files by name, in their order. */
    static Map<String, String> read(byte[] archive) {
        var texts = new LinkedHashMap<String, String>();
        Reading.entries(archive).forEach((name, content) -> texts.put(name, Reading.text(content)));
        return texts;
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** A zip archive whose entries are stored, so that its bytes do not depend on a compressor. */
final class StoredZip {
    private final ZipBytes zip = new ZipBytes();

    /** Adds an empty folder. */
    StoredZip folder(String name) {
        return file(name + "/", new byte[0]);
    }

    StoredZip file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    StoredZip file(String name, byte[] content) {
        return file(name, content, ZipBytes.USUAL_DATE);
    }

    StoredZip file(String name, byte[] content, LocalDateTime modified) {
        zip.addStored(name, content, modified);
        return this;
    }

    byte[] bytes() {
        return zip.finished();
    }
}

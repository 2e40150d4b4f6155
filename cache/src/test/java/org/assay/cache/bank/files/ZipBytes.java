package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The bytes of a zip archive, entry by entry. */
final class ZipBytes {
    static final LocalDateTime USUAL_DATE = LocalDateTime.of(2022, 3, 14, 10, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds a file as it is, so that its bytes do not depend on a compressor. */
    void addStored(String name, byte[] content, LocalDateTime modified) {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(Reading.crc(content));
        add(entry, content, modified);
    }

    void addCompressed(String name, byte[] content, LocalDateTime modified) {
        add(new ZipEntry(name), content, modified);
    }

    private void add(ZipEntry entry, byte[] content, LocalDateTime modified) {
        entry.setTimeLocal(modified);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    /** The whole archive; nothing can be added after that. */
    byte[] finished() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}

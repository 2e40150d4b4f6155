package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive whose entries are stored, so that its bytes do not depend on a compressor. */
final class StoredZip {
    static final LocalDateTime USUAL_DATE = LocalDateTime.of(2022, 3, 14, 10, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds an empty folder. */
    StoredZip folder(String name) {
        return file(name + "/", new byte[0], USUAL_DATE);
    }

    StoredZip file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    StoredZip file(String name, byte[] content) {
        return file(name, content, USUAL_DATE);
    }

    StoredZip file(String name, byte[] content, LocalDateTime modified) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(modified);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}

package org.assay.cache.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A version's files in one piece, so that sessions that pin it can go on after another is
 * published.
 */
public final class BankArchive {
    /** Bytes of all files of a version at most. */
    private static final long MAX_TOTAL_BYTES = 512L * 1024 * 1024;

    private BankArchive() {}

    public static byte[] pack(BankSource source) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : source.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files in an archive.
     *
     * @throws IOException when it is damaged or too large
     */
    public static BankSource unpack(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(BankSource.MAX_FILE_BYTES + 1);
                total += content.length;
                if (content.length > BankSource.MAX_FILE_BYTES || total > MAX_TOTAL_BYTES) {
                    throw new IOException("the archive of the bank is too large");
                }
                files.put(entry.getName(), content);
            }
        }
        return new BankSource(files);
    }
}

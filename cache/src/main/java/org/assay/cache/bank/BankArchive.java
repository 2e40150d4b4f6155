package org.assay.cache.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A version's files in one piece (a zip), so that sessions that pin it can go on after another is
 * published.
 *
 * <p>A published version must stay readable: a check that is added later to the reading of {@code
 * format: 1} would refuse it in mid-exam. Give such a check a new format.
 */
public final class BankArchive {
    /** What a zip can say at the earliest; any fixed time makes equal banks equal bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BankArchive() {}

    /**
     * Packs a folder's files.
     *
     * @throws IOException when the folder cannot be read
     */
    public static byte[] pack(Path folder) throws IOException {
        return pack(BankSource.read(folder));
    }

    /** Packs a bank's files; equal files give equal bytes. */
    public static byte[] pack(BankSource source) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : source.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
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
     * Loads the bank of an archive.
     *
     * @throws IOException when it is damaged or too large
     * @throws org.assay.engine.bank.InvalidBankException with every fault of the bank in it
     */
    public static LoadedBank open(byte[] archive) throws IOException {
        return BankFiles.load(unpack(archive));
    }

    /**
     * The files in an archive.
     *
     * @throws IOException when it is damaged or too large, or has a path that is none of a bank
     */
    public static BankSource unpack(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                require(BankPaths.isAllowed(entry.getName()), "a path that is none of a bank");
                var content = BankSource.readBounded(zip);
                total += content.length;
                require(content.length <= BankSource.MAX_FILE_BYTES, "a file too large");
                require(total <= BankSource.MAX_TOTAL_BYTES, "too many bytes");
                require(files.put(entry.getName(), content) == null, "a path twice");
                require(files.size() <= BankSource.MAX_FILES, "too many files");
            }
        }
        require(files.containsKey(BankPaths.FRAMEWORK), "no framework");
        return new BankSource(files, List.of());
    }

    private static void require(boolean holds, String fault) throws IOException {
        if (!holds) {
            throw new IOException("the archive of the bank has " + fault);
        }
    }
}

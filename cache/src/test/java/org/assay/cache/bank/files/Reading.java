package org.assay.cache.bank.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Looks into the files that items offer, as a learner would. */
final class Reading {

    private Reading() {}

    /** Content of an archive's files by path; folders are left out. */
    static SequencedMap<String, byte[]> entries(byte[] archive) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = next(zip); entry != null; entry = next(zip)) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The dates of an archive's files by path. */
    static SequencedMap<String, FileTime> dates(byte[] archive) {
        var dates = new LinkedHashMap<String, FileTime>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = next(zip); entry != null; entry = next(zip)) {
                dates.put(entry.getName(), entry.getLastModifiedTime());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dates;
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        var entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        return entry;
    }

    static byte[] entry(byte[] archive, String path) {
        return Objects.requireNonNull(entries(archive).get(path), path);
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    static List<String> lines(byte[] content) {
        return text(content).lines().toList();
    }

    /**
     * The fingerprint of a content as hex digits.
     *
     * @param algorithm as {@link MessageDigest} names it
     */
    static String print(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    static String sha256(byte[] content) {
        return print("SHA-256", content);
    }

    static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /** Collects the only element; fails when there are more, or none. */
    static <T> Collector<T, ?, T> only() {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                all -> {
                    if (all.size() != 1) {
                        throw new AssertionError("not exactly one: " + all);
                    }
                    return all.getFirst();
                });
    }

    /** The first group of the only place where a pattern is found. */
    static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not found in " + text);
        }
        var found = matcher.group(1);
        if (matcher.find()) {
            throw new AssertionError(pattern + " is found twice in " + text);
        }
        return found;
    }
}

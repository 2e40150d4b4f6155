package org.assay.cache.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a bank by path relative to its folder, with forward slashes: all that a version
 * consists of.
 *
 * @param files not to be modified
 * @param faults of files that were left out
 */
public record BankSource(SortedMap<String, byte[]> files, List<String> faults) {

    /** Bytes of one file at most. */
    static final int MAX_FILE_BYTES = 5 * 1024 * 1024;

    /** Bytes of all files at most. */
    static final long MAX_TOTAL_BYTES = 256L * 1024 * 1024;

    /** Files of a bank at most. */
    static final int MAX_FILES = 20_000;

    public BankSource {
        faults = List.copyOf(faults);
    }

    /**
     * Reads {@code framework.yaml}, {@code topics/}, {@code files/} and {@code simulators/} of a
     * folder. READMEs and files whose name starts with a dot are passed over; links are not
     * followed.
     *
     * @throws IOException when the folder cannot be read
     */
    public static BankSource read(Path folder) throws IOException {
        var root = folder.toRealPath();
        var files = new TreeMap<String, byte[]>();
        var faults = new ArrayList<String>();
        long total = 0;
        for (var path : filesOf(root)) {
            var name = root.relativize(path).toString().replace('\\', '/');
            var fault = faultOf(name, path);
            if (fault.isEmpty()) {
                var content = Files.readAllBytes(path);
                total += content.length;
                files.put(name, content);
            } else {
                faults.add(fault);
            }
            if (total > MAX_TOTAL_BYTES || files.size() > MAX_FILES) {
                faults.add(
                        "the bank has more than %d files or %d bytes: divide it"
                                .formatted(MAX_FILES, MAX_TOTAL_BYTES));
                break;
            }
        }
        return new BankSource(files, faults);
    }

    private static List<Path> filesOf(Path root) throws IOException {
        var all = new ArrayList<Path>();
        for (var part : List.of("framework.yaml", "topics", "files", "simulators")) {
            if (Files.exists(root.resolve(part), LinkOption.NOFOLLOW_LINKS)) {
                try (var paths = Files.walk(root.resolve(part))) {
                    paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .filter(path -> !isPassedOver(path.getFileName().toString()))
                            .sorted()
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.equals("README.md");
    }

    /** Why a file is left out; empty when it is not. */
    private static String faultOf(String name, Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return name + ": is a link or no file: put the file itself there";
        }
        if (!BankPaths.isAllowed(name)) {
            return name + ": " + BankPaths.RULE;
        }
        if (Files.size(path) > MAX_FILE_BYTES) {
            return name + ": is larger than " + MAX_FILE_BYTES + " bytes: make it smaller";
        }
        return "";
    }

    /** Reads at most one byte more than a file may have. */
    static byte[] readBounded(InputStream in) throws IOException {
        return in.readNBytes(MAX_FILE_BYTES + 1);
    }
}

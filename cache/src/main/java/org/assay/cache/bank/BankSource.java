package org.assay.cache.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a bank by path relative to its folder, with forward slashes: all that a version
 * consists of.
 *
 * @param files not to be modified
 */
public record BankSource(SortedMap<String, byte[]> files) {

    /** Bytes of one file at most. */
    static final int MAX_FILE_BYTES = 5 * 1024 * 1024;

    /**
     * Reads {@code framework.yaml}, {@code topics/} and {@code files/} of a folder.
     *
     * @throws IOException when the folder cannot be read
     */
    public static BankSource read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (name.equals("framework.yaml")
                        || (name.startsWith("topics/")
                                && (name.endsWith(".yaml") || name.endsWith(".json")))
                        || name.startsWith("files/")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return new BankSource(files);
    }
}

package org.assay.cache.bank.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of competency 1.1, made by code so that the answers of items can be derived from them.
 *
 * <p>After a change here, run {@link #main(String[])} on the bank's folder {@code files/1.1} and
 * commit what it wrote.
 */
final class Files11 {

    private Files11() {}

    /**
     * Writes the files.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Content by name. */
    static SortedMap<String, byte[]> all() throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files11Letters.all());
        files.putAll(Files11Pages.all());
        files.putAll(Files11Results.all());
        files.putAll(Files11Ranks.all());
        files.putAll(Files11Index.all());
        files.putAll(Files11Surveys.all());
        files.putAll(Files11Histories.all());
        files.putAll(Files11Versions.all());
        files.putAll(Files11Logs.all());
        files.putAll(Files11Codes.all());
        files.putAll(Files11Rules.all());
        files.putAll(Files11Inventories.all());
        files.putAll(Files11Feeds.all());
        files.putAll(Files11Wires.all());
        files.putAll(Files11Photos.all());
        files.putAll(Files11Scenes.all());
        return files;
    }
}

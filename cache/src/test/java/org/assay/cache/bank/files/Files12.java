package org.assay.cache.bank.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of competency 1.2, made by code so that the answers of items can be derived from them.
 *
 * <p>After a change here, compile the tests, run {@code java -cp cache/target/test-classes
 * org.assay.cache.bank.files.Files12 config/item-bank/files/1.2} and commit what it wrote.
 */
final class Files12 {

    private Files12() {}

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
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files12Folders.all());
        files.putAll(Files12Archives.all());
        files.putAll(Files12Metadata.all());
        files.putAll(Files12Lists.all());
        files.putAll(Files12Texts.all());
        files.putAll(Files12Tables.all());
        return files;
    }
}

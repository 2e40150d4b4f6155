package org.assay.cache.bank.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of one competency, made by code so that the answers of items can be derived from them.
 *
 * <p>After a change in what makes them, run {@link #main(String[])} (see the item bank's README)
 * and commit what it wrote.
 *
 * @param files content by name
 * @param answers derived from the files, by the id of the item
 */
record MadeFiles(
        String competency,
        Supplier<SortedMap<String, byte[]>> files,
        Supplier<Map<String, ResponseValue>> answers) {

    /** All that is made. */
    static List<MadeFiles> all() {
        return List.of(
                new MadeFiles("1.1", Files11::all, Files11::answers),
                new MadeFiles("1.2", Files12::all, Files12::answers),
                new MadeFiles("1.3", Files13::all, Files13Answers::all),
                new MadeFiles("2.1", Files21::all, Files21::answers),
                new MadeFiles("2.2", Files22::all, Files22::answers),
                new MadeFiles("2.3", Files23::all, Files23Answers::all),
                new MadeFiles("2.4", Files24::all, Files24::answers),
                new MadeFiles("3.1", Files31::all, Files31::answers),
                new MadeFiles("3.2", Files32::all, Files32::answers),
                new MadeFiles("3.3", Files33::all, Files33::answers),
                new MadeFiles("3.4", Files34::all, Files34::answers),
                new MadeFiles("4.1", Files41::all, Files41::answers),
                new MadeFiles("4.2", Files42::all, Files42::answers),
                new MadeFiles("4.3", Files43::all, Files43::answers),
                new MadeFiles("5.1", Files51::all, Files51::answers),
                new MadeFiles("5.2", Files52::all, Files52::answers));
    }

    /**
     * Writes the files of all competencies.
     *
     * @param args the bank's folder
     */
    public static void main(String[] args) {
        all().forEach(made -> made.writeInto(Path.of(args[0])));
    }

    void writeInto(Path bank) {
        var folder = bank.resolve("files").resolve(competency);
        try {
            Files.createDirectories(folder);
            for (var file : files.get().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return competency;
    }
}

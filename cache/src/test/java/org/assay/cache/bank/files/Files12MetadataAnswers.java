package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files12.file;
import static org.assay.cache.bank.files.Reading.entries;
import static org.assay.cache.bank.files.Reading.entry;
import static org.assay.cache.bank.files.Reading.found;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Blanks;
import org.assay.engine.grading.ResponseValue.Ids;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items on metadata, derived from their files. */
final class Files12MetadataAnswers {

    private Files12MetadataAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "file-metadata-2a",
                both(
                        found("<dc:creator>(.*?)<", docx("letter", "core")),
                        found("<meta:initial-creator>(.*?)<", odt("letter"))));
        answers.put(
                "file-metadata-2b",
                new Text(
                        found(
                                "/Author \\((.*?)\\)",
                                new String(file("programme.pdf"), StandardCharsets.ISO_8859_1))));
        answers.put("file-metadata-3a", new Text(photo("photo-a.jpg").model()));
        answers.put("file-metadata-3b", day(photo("photo-b.jpg").taken()));
        answers.put("file-metadata-4a", byTime("album-a.zip"));
        answers.put("file-metadata-4b", otherCamera("album-b.zip"));
        answers.put(
                "file-metadata-6a",
                both(
                        found("<TotalTime>(.*?)<", docx("report", "app")),
                        minutes(found("<meta:editing-duration>(.*?)<", odt("report")))));
        answers.put(
                "file-metadata-6b",
                both(
                        found("name=\"Dossier\"><vt:lpwstr>(.*?)<", docx("study", "custom")),
                        found("name=\"Dossier\" .*?>(.*?)<", odt("study"))));
        return answers;
    }

    /** A place's position in degrees with three decimals, as the items' tables show it. */
    static String position(String picture) {
        var exif = photo(picture);
        return "%.3f | %.3f"
                .formatted(
                        exif.degrees(Files12ExifReading.LATITUDE),
                        exif.degrees(Files12ExifReading.LONGITUDE))
                .replace(',', '.')
                .replace('-', '−');
    }

    private static Files12ExifReading photo(String name) {
        return new Files12ExifReading(file(name));
    }

    private static String docx(String name, String part) {
        return text(entry(file(name + ".docx"), "docProps/" + part + ".xml"));
    }

    private static String odt(String name) {
        return text(entry(file(name + ".odt"), "meta.xml"));
    }

    /** The answer that two formats of a document agree on. */
    private static Text both(String one, String other) {
        if (!one.equals(other)) {
            throw new AssertionError(one + " is not " + other);
        }
        return new Text(one);
    }

    private static String minutes(String duration) {
        return String.valueOf(Duration.parse(duration).toMinutes());
    }

    private static Blanks day(String taken) {
        return new Blanks(
                new TreeMap<>(
                        Map.of(
                                "year", taken.substring(0, 4),
                                "month", taken.substring(5, 7),
                                "day", taken.substring(8, 10))));
    }

    private static Ids byTime(String album) {
        return new Ids(
                entries(file(album)).entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        picture ->
                                                new Files12ExifReading(picture.getValue()).taken()))
                        .map(picture -> found("img-(.)\\.jpg", picture.getKey()))
                        .toList());
    }

    private static Text otherCamera(String album) {
        return new Text(
                entries(file(album)).entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        picture ->
                                                new Files12ExifReading(picture.getValue()).model()))
                        .values()
                        .stream()
                        .filter(pictures -> pictures.size() == 1)
                        .map(pictures -> pictures.getFirst().getKey())
                        .collect(only()));
    }
}

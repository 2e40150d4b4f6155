package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files12.file;
import static org.assay.cache.bank.files.Reading.crc;
import static org.assay.cache.bank.files.Reading.dates;
import static org.assay.cache.bank.files.Reading.entries;
import static org.assay.cache.bank.files.Reading.entry;
import static org.assay.cache.bank.files.Reading.found;
import static org.assay.cache.bank.files.Reading.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Blanks;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items on folders, formats and archives, derived from their files. */
final class Files12ArchiveAnswers {

    private Files12ArchiveAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("folder-trees-2a", textAt("folders-a.zip", "Club/2023/Documents/Budget"));
        answers.put("folder-trees-2b", textAt("folders-b.zip", "Festival/Transport/Concerts/Bus"));
        answers.put("folder-trees-5a", link("site-a.zip", "museum/pages/rooms/room-b.html"));
        answers.put(
                "folder-trees-5b", link("site-b.zip", "garden/sections/spring/bulbs/tulip.html"));
        answers.put("file-formats-5a", new Blanks(new TreeMap<>(formats("unnamed-a.zip"))));
        answers.put("file-formats-5b", liar("unnamed-b.zip"));
        answers.put("file-formats-6a", picture("leaflet.odt", "Pictures/"));
        answers.put("file-formats-6b", picture("poster.docx", "word/media/"));
        answers.put("archives-1a", count("picnic.zip"));
        answers.put("archives-1b", new Text(text(entry(file("choir.zip"), "contact.txt")).trim()));
        answers.put("archives-2a", count("garden.zip"));
        answers.put("archives-2b", count("workshop.zip"));
        answers.put("archives-3a", odd(entries(file("readings.zip")), content -> content.length));
        answers.put("archives-3b", latest("sensors.zip"));
        answers.put("archives-4a", nestedCode("boxes-a.zip"));
        answers.put("archives-4b", nestedCode("boxes-b.zip"));
        answers.put("archives-6a", changed("sets-a.zip"));
        answers.put("archives-6b", unknown("sets-b.zip"));
        return answers;
    }

    private static Text textAt(String archive, String folder) {
        return new Text(text(entry(file(archive), folder + "/code.txt")));
    }

    /** The way from a page to the picture that it does not find. */
    private static Text link(String archive, String page) {
        var wanted =
                Path.of(found("src=\"(.*?)\"", text(entry(file(archive), page)))).getFileName();
        var picture =
                entries(file(archive)).keySet().stream()
                        .map(Path::of)
                        .filter(path -> path.endsWith(wanted))
                        .collect(Reading.only());
        var folder = Objects.requireNonNull(Path.of(page).getParent());
        return new Text(folder.relativize(picture).toString().replace('\\', '/'));
    }

    /** Formats of an archive's files by name, as their first bytes tell. */
    private static SequencedMap<String, String> formats(String archive) {
        return entries(file(archive)).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                file -> format(file.getValue()),
                                (one, _) -> one,
                                java.util.LinkedHashMap::new));
    }

    private static String format(byte[] content) {
        var start = new String(content, 0, 4, StandardCharsets.ISO_8859_1);
        return switch (start) {
            case "%PDF" -> "pdf";
            case "\u0089PNG" -> "png";
            case "PK\u0003\u0004" -> "zip";
            case "\u00FF\u00D8\u00FF\u00E0" -> "jpg";
            default -> throw new AssertionError("unknown format");
        };
    }

    private static Blanks liar(String archive) {
        var liar =
                formats(archive).entrySet().stream()
                        .filter(file -> !file.getKey().endsWith("." + file.getValue()))
                        .collect(Reading.only());
        var name = liar.getKey().substring(0, liar.getKey().indexOf('.'));
        return new Blanks(new TreeMap<>(Map.of("file", name, "format", liar.getValue())));
    }

    private static Text picture(String document, String folder) {
        return new Text(
                entries(file(document)).keySet().stream()
                        .filter(path -> path.startsWith(folder))
                        .map(path -> path.substring(folder.length()))
                        .collect(Reading.only()));
    }

    private static Text count(String archive) {
        return new Text(String.valueOf(entries(file(archive)).size()));
    }

    /** The name of the only file of which something differs from all others. */
    private static Text odd(Map<String, byte[]> files, Function<byte[], Object> trait) {
        var byTrait =
                files.entrySet().stream()
                        .collect(Collectors.groupingBy(file -> trait.apply(file.getValue())));
        return new Text(
                byTrait.values().stream()
                        .filter(alike -> alike.size() == 1)
                        .map(alike -> alike.getFirst().getKey())
                        .collect(Reading.only()));
    }

    private static Text latest(String archive) {
        return new Text(
                Collections.max(dates(file(archive)).entrySet(), Map.Entry.comparingByValue())
                        .getKey());
    }

    private static Text nestedCode(String archive) {
        return new Text(
                entries(file(archive)).values().stream()
                        .flatMap(box -> entries(box).values().stream())
                        .flatMap(box -> entries(box).entrySet().stream())
                        .filter(file -> file.getKey().equals("code.txt"))
                        .map(file -> text(file.getValue()))
                        .collect(Reading.only()));
    }

    /** The file whose content is not that of the same name; all sizes and dates agree. */
    private static Text changed(String archive) {
        var before = entry(file(archive), "before.zip");
        var after = entry(file(archive), "after.zip");
        if (!dates(before).equals(dates(after))) {
            throw new AssertionError("dates give the answer away");
        }
        return new Text(
                entries(after).entrySet().stream()
                        .filter(file -> crc(file.getValue()) != crc(entry(before, file.getKey())))
                        .filter(
                                file ->
                                        file.getValue().length
                                                == entry(before, file.getKey()).length)
                        .map(Map.Entry::getKey)
                        .collect(Reading.only()));
    }

    /** The file whose content the other archive does not have. */
    private static Text unknown(String archive) {
        var known =
                entries(entry(file(archive), "before.zip")).values().stream()
                        .map(Reading::crc)
                        .collect(Collectors.toSet());
        return new Text(
                entries(entry(file(archive), "after.zip")).entrySet().stream()
                        .filter(file -> !known.contains(crc(file.getValue())))
                        .map(Map.Entry::getKey)
                        .collect(Reading.only()));
    }
}

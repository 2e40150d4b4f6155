package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files12.file;
import static org.assay.cache.bank.files.Reading.entries;
import static org.assay.cache.bank.files.Reading.entry;
import static org.assay.cache.bank.files.Reading.found;
import static org.assay.cache.bank.files.Reading.lines;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Blanks;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items on searching, encodings, versions and tables, derived from their files. */
final class Files12TextAnswers {

    private Files12TextAnswers() {}

    /** A row of a folder's listing; dates are ISO texts, which sort by time. */
    private record Listed(String name, String type, int sizeKb, String date) {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("file-search-5a", listWith("lists-a.zip", "kimono", "baobab"));
        answers.put("file-search-5b", listWith("lists-b.zip", "sequoia", "gazelle"));
        answers.put("file-search-6a", count("folder-a.csv", Files12TextAnswers::isLongOf2019));
        answers.put("file-search-6b", count("folder-b.csv", Files12TextAnswers::isLightOrRecent));
        answers.put("text-encoding-4a", notUtf8("texts-a.zip"));
        answers.put("text-encoding-4b", notUtf8("texts-b.zip"));
        answers.put("text-encoding-6a", withTwoByteLineEnds());
        answers.put("text-encoding-6b", inUtf8());
        answers.put("versions-duplicates-2a", twins("pictures.zip"));
        answers.put("versions-duplicates-2b", twins("notes.zip"));
        answers.put("versions-duplicates-3a", change("draft-a.zip", "  (\\S+)$", "old", "new"));
        answers.put("versions-duplicates-3b", changedPrice());
        answers.put("versions-duplicates-5a", damaged());
        answers.put("versions-duplicates-5b", original());
        answers.put("data-tables-5a", orphan("library.zip", "loans.csv", 1, "members.csv"));
        answers.put("data-tables-5b", orphan("club.zip", "players.csv", 2, "teams.csv"));
        return answers;
    }

    private static Text listWith(String archive, String one, String other) {
        return name(archive, content -> lines(content).containsAll(List.of(one, other)));
    }

    /** The name of the only file of an archive with a trait. */
    private static Text name(String archive, Predicate<byte[]> trait) {
        return new Text(
                entries(file(archive)).entrySet().stream()
                        .filter(file -> trait.test(file.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(only()));
    }

    private static Text count(String listing, Predicate<Listed> query) {
        return new Text(
                String.valueOf(
                        lines(file(listing)).stream()
                                .skip(1)
                                .map(line -> line.split(";", -1))
                                .map(f -> new Listed(f[0], f[1], Integer.parseInt(f[2]), f[3]))
                                .filter(query)
                                .count()));
    }

    private static boolean isLongOf2019(Listed file) {
        return (file.type().equals("pdf") || file.type().equals("odt"))
                && file.sizeKb() > 1_000
                && file.date().startsWith("2019")
                && !file.name().startsWith("draft");
    }

    private static boolean isLightOrRecent(Listed file) {
        boolean isLight = file.type().equals("jpg") && file.sizeKb() < 1_000;
        boolean isRecent = file.type().equals("mp4") && file.date().compareTo("2021-01-01") >= 0;
        return (isLight || isRecent) && !file.name().startsWith("test");
    }

    private static Text notUtf8(String archive) {
        return name(archive, content -> text(content).contains("\uFFFD"));
    }

    private static Text withTwoByteLineEnds() {
        var content = entry(file("lines.zip"), "lines.txt");
        return new Text(String.valueOf(text(content).replace("\n", "\r\n").length()));
    }

    private static Text inUtf8() {
        var content = entry(file("accents.zip"), "accents.txt");
        var text = new String(content, Charset.forName("windows-1252"));
        return new Text(String.valueOf(text.getBytes(StandardCharsets.UTF_8).length));
    }

    private static Blanks twins(String archive) {
        var twins =
                entries(file(archive)).entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        file -> java.nio.ByteBuffer.wrap(file.getValue())))
                        .values()
                        .stream()
                        .filter(alike -> alike.size() > 1)
                        .collect(only());
        return new Blanks(
                new TreeMap<>(
                        Map.of("one", twins.getLast().getKey(), "two", twins.getFirst().getKey())));
    }

    /** What a pattern finds in the only line that two versions do not share. */
    private static Blanks change(String archive, String pattern, String before, String after) {
        var old = lines(entry(file(archive), "version-1.txt"));
        var now = lines(entry(file(archive), "version-2.txt"));
        int line =
                IntStream.range(0, Math.max(old.size(), now.size()))
                        .filter(i -> !old.get(i).equals(now.get(i)))
                        .boxed()
                        .collect(only());
        return new Blanks(
                new TreeMap<>(
                        Map.of(
                                before,
                                found(pattern, old.get(line)),
                                after,
                                found(pattern, now.get(line)))));
    }

    private static Blanks changedPrice() {
        var prices = change("draft-b.zip", "  (\\d+)$", "old", "price").textByBlank();
        var references = change("draft-b.zip", "^(\\S+)", "reference", "same").textByBlank();
        var both = new TreeMap<>(references);
        both.putAll(prices);
        both.keySet().retainAll(List.of("reference", "price"));
        return new Blanks(both);
    }

    private static Text damaged() {
        var sums = text(entry(file("delivery-a.zip"), "SHA256.txt"));
        return new Text(
                entries(file("delivery-a.zip")).entrySet().stream()
                        .filter(file -> sums.contains("  " + file.getKey() + "\n"))
                        .filter(file -> !sums.contains(Reading.sha256(file.getValue())))
                        .map(Map.Entry::getKey)
                        .collect(only()));
    }

    /** The checksum stands in the item's instruction. */
    private static Text original() {
        return name(
                "delivery-b.zip",
                content ->
                        Reading.sha256(content)
                                .equals(
                                        "419f771e218ee47c85fab0d4a7ac34dc486e5e194a8bbce72b3f4fc8691893ff"));
    }

    /** The first field of the only row that cites a key missing from another table. */
    private static Text orphan(String archive, String table, int field, String cited) {
        var keys =
                lines(entry(file(archive), cited)).stream()
                        .map(line -> line.split(";", -1)[0])
                        .collect(Collectors.toSet());
        return new Text(
                lines(entry(file(archive), table)).stream()
                        .skip(1)
                        .map(line -> line.split(";", -1))
                        .filter(fields -> !keys.contains(fields[field]))
                        .map(fields -> fields[0])
                        .collect(only()));
    }
}

package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Copies of their data that people downloaded from services. */
final class Files42Exports {
    private static final String[] INTERESTS = {
        "climbing",
        "cats",
        "camping",
        "cooking",
        "chess",
        "cinema",
        "comics",
        "cycling",
        "dancing",
        "drawing",
        "fashion",
        "fishing",
        "football",
        "gardening",
        "guitars",
        "hiking",
        "horses",
        "judo",
        "knitting",
        "museums",
        "painting",
        "pets",
        "photography",
        "piano",
        "poetry",
        "pottery",
        "rowing",
        "running",
        "sailing",
        "science",
        "singing",
        "skiing",
        "swimming",
        "tennis",
        "theatre",
        "trains",
        "travel",
        "video games",
        "volleyball",
        "yoga"
    };

    private Files42Exports() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "export-a.zip", network(),
                "export-b.zip", messaging(),
                "export-c.zip", history(),
                "export-d.zip", deletions());
    }

    private static byte[] network() {
        var random = new Random(4251);
        var interests = new ArrayList<>(List.of(INTERESTS));
        Collections.shuffle(interests, random);
        return new StoredZip()
                .file(
                        "profile.json",
                        """
                        {
                          "name": "Mila",
                          "birth": 2017,
                          "language": "fr"
                        }
                        """)
                .file(
                        "interests.json",
                        interests.stream()
                                .map(
                                        one ->
                                                "    {\"interest\": \"%s\", \"source\": \"%s\"}"
                                                        .formatted(
                                                                one,
                                                                Files13Words.one(
                                                                        random,
                                                                        "stated",
                                                                        "followed",
                                                                        "followed",
                                                                        "inferred",
                                                                        "inferred")))
                                .collect(
                                        Collectors.joining(
                                                ",\n", "{\n  \"interests\": [\n", "\n  ]\n}\n")))
                .file("logins.csv", "date;device\n2031-02-03;telephone\n2031-02-09;tablet\n")
                .bytes();
    }

    private static byte[] messaging() {
        var random = new Random(4252);
        var contacts =
                Files13Words.names(random, 110).stream()
                        .map(
                                name ->
                                        "%s;%s;%s"
                                                .formatted(
                                                        name,
                                                        Files13Words.one(
                                                                random, "phone", "phone", "added",
                                                                "group"),
                                                        Files13Words.one(random, "yes", "no")))
                        .toList();
        return new StoredZip()
                .file("profile.json", "{\n  \"name\": \"Élio\",\n  \"contacts\": 110\n}\n")
                .file("contacts.csv", csv("name;source;member", contacts))
                .bytes();
    }

    private static byte[] history() {
        var random = new Random(4253);
        var locations = new ArrayList<String>();
        for (int i = 0; i < 130; i++) {
            locations.add(
                    "%s;%02d:%02d;%s"
                            .formatted(
                                    Files13Words.day(random, LocalDate.of(2031, 1, 2), 170),
                                    random.nextInt(24),
                                    random.nextInt(60),
                                    Files13Words.one(random, "A1", "B4", "C2", "D3")));
        }
        locations.add("2031-02-11;08:20;A1");
        locations.add("2031-03-02;23:10;B4");
        locations.add("2031-03-03;07:45;B4");
        Collections.sort(locations);
        return new StoredZip()
                .file(
                        "settings.csv",
                        """
                        date;history
                        2031-01-01;on
                        2031-02-11;off
                        2031-03-03;on
                        2031-04-20;off
                        2031-05-05;on
                        2031-06-08;off
                        """)
                .file("locations.csv", csv("date;time;zone", locations))
                .bytes();
    }

    private static byte[] deletions() {
        var random = new Random(4254);
        var ids = Files13Words.numbers(random, 1000, 2400, 150);
        var kept = new ArrayList<>(ids.subList(0, 121));
        Collections.sort(kept);
        var deleted = new ArrayList<>(ids.subList(110, 150));
        Collections.shuffle(deleted, random);
        return new StoredZip()
                .file(
                        "messages.csv",
                        csv(
                                "id;characters",
                                kept.stream()
                                        .map(id -> "M%d;%d".formatted(id, 2 + random.nextInt(200)))
                                        .toList()))
                .file(
                        "deletions.csv",
                        csv(
                                "id;deleted",
                                deleted.stream()
                                        .map(
                                                id ->
                                                        "M%d;%s"
                                                                .formatted(
                                                                        id,
                                                                        Files13Words.day(
                                                                                random,
                                                                                LocalDate.of(
                                                                                        2031, 5, 1),
                                                                                12)))
                                        .toList()))
                .bytes();
    }

    private static String csv(String headings, List<String> lines) {
        return headings + "\n" + String.join("\n", lines) + "\n";
    }
}

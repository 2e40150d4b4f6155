package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Address books of many people, and tables of members to compare them with. */
final class Files21Books {
    private static final List<String> FIRST =
            List.of(
                    "Ana", "Bilal", "Chloe", "David", "Emile", "Fatou", "Gael", "Hana", "Ines",
                    "Jules", "Karim", "Lina", "Marc", "Nora", "Otis", "Paul");
    private static final List<String> LAST =
            List.of(
                    "Reis", "Saad", "Ruiz", "Oyo", "Caron", "Sow", "Morin", "Sato", "Costa", "Adam",
                    "Benali", "Weber", "Vidal", "Lind", "Brun", "Tran");

    /** Names that some took, as by marriage, after they had been put into the book. */
    private static final List<String> NEW_NAMES =
            List.of("Delmas", "Faure", "Perrin", "Garnier", "Lopez");

    private Files21Books() {}

    /**
     * A contact.
     *
     * @param email empty when unknown
     * @param mobile eight digits, those after 06
     */
    record Contact(String first, String last, String email, String mobile, String group) {

        String card() {
            return "BEGIN:VCARD\nVERSION:3.0\nN:%2$s;%1$s;;;\nFN:%1$s %2$s\n".formatted(first, last)
                    + (email.isEmpty() ? "" : "EMAIL;TYPE=INTERNET:%s\n".formatted(email))
                    + "TEL;TYPE=CELL:+33 6 %s\nCATEGORIES:%s\nEND:VCARD\n"
                            .formatted(pairs(" "), group);
        }

        String pairs(String separator) {
            return mobile.replaceAll("(?<=\\d)(?=(\\d\\d)+$)", separator);
        }
    }

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(book("book-a", people(241, 70, true)));
        files.putAll(book("book-b", people(242, 90, false)));
        files.put("sync-a.zip", withOneOtherNumber());
        files.put("sync-b.zip", withOneUnknown());
        return files;
    }

    /** People; some stand twice when asked, with an address in other letters. */
    private static List<Contact> people(long seed, int count, boolean twice) {
        var random = new Random(seed);
        var names = new ArrayList<Integer>();
        for (int i = 0; i < FIRST.size() * LAST.size(); i++) {
            names.add(i);
        }
        Collections.shuffle(names, random);
        var people = new ArrayList<Contact>();
        var groups = List.of("chorale", "club", "choral-2", "chorale");
        for (int i = 0; people.size() < count; i++) {
            var first = FIRST.get(names.get(i) % FIRST.size());
            var last = LAST.get(names.get(i) / FIRST.size());
            var host = random.nextBoolean() ? "postal.example" : "mistral.example";
            var email = (first + "." + last + "@" + host).toLowerCase(Locale.ROOT);
            boolean hidden = !twice && random.nextInt(4) == 0;
            var mobile = "3998%04d".formatted(random.nextInt(10_000));
            var group = groups.get(random.nextInt(groups.size()));
            people.add(new Contact(first, last, hidden ? "" : email, mobile, group));
            if (twice && random.nextInt(4) == 0) {
                var shouted = email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1);
                var initial = first.substring(0, 1) + ".";
                people.add(new Contact(initial, last, shouted, mobile, group));
            }
        }
        Collections.shuffle(people, random);
        return people;
    }

    private static Map<String, byte[]> book(String name, List<Contact> people) {
        return Map.of(
                name + ".vcf", Files21.lines(cards(people)),
                name + ".csv",
                        Files21.lines(
                                people.stream()
                                        .map(
                                                p ->
                                                        "%s %s;%s;06 %s;%s\n"
                                                                .formatted(
                                                                        p.first(),
                                                                        p.last(),
                                                                        p.email(),
                                                                        p.pairs(" "),
                                                                        p.group()))
                                        .collect(
                                                Collectors.joining(
                                                        "", "name;email;mobile;group\n", ""))));
    }

    private static String cards(List<Contact> people) {
        return people.stream().map(Contact::card).collect(Collectors.joining());
    }

    /** A table of members who are also in the book, though one has another number there. */
    private static byte[] withOneOtherNumber() {
        var people = people(243, 40, false);
        var changed = people.get(22);
        var swapped =
                changed.mobile().substring(0, 6)
                        + changed.mobile().charAt(7)
                        + changed.mobile().charAt(6);
        var members = new ArrayList<>(people);
        members.set(
                22,
                new Contact(
                        changed.first(),
                        changed.last(),
                        changed.email(),
                        swapped,
                        changed.group()));
        return zip(people, members, 244);
    }

    /** A table of members of whom one is not in the book; others are, under their former names. */
    private static byte[] withOneUnknown() {
        var people = people(245, 41, false);
        var members = new ArrayList<>(people);
        Collections.shuffle(members, new Random(247));
        for (int i = 0; i < NEW_NAMES.size(); i++) {
            int at = 3 + 6 * i;
            var same = members.get(at);
            members.set(
                    at,
                    new Contact(same.first(), NEW_NAMES.get(i), "", same.mobile(), same.group()));
        }
        var unknown = members.get(26);
        return zip(people.stream().filter(p -> !p.equals(unknown)).toList(), members, 246);
    }

    private static byte[] zip(List<Contact> book, List<Contact> members, long seed) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        var csv = new StringBuilder("member;mobile\n");
        for (var member : shuffled) {
            var number =
                    switch (random.nextInt(4)) {
                        case 0 -> "06" + member.mobile();
                        case 1 -> "06." + member.pairs(".");
                        case 2 -> "0033 6 " + member.pairs(" ");
                        default -> "06 " + member.pairs(" ");
                    };
            csv.append(
                    "%s %s;%s\n"
                            .formatted(
                                    member.last().toUpperCase(Locale.ROOT),
                                    member.first(),
                                    number));
        }
        return new StoredZip()
                .file("book.vcf", Files21.lines(cards(book)))
                .file("members.csv", Files21.lines(csv.toString()))
                .bytes();
    }
}

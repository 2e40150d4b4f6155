package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Files21.unfolded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on contacts, derived from cards and tables. */
final class Files21ContactAnswers {
    private static final Pattern CARD = Pattern.compile("(?s)BEGIN:VCARD\n(.*?)END:VCARD\n");

    private Files21ContactAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        var card = unfolded(file("card-a.vcf"));
        answers.put(
                "contact-books-3a",
                blanks(
                        "mobile", Reading.found("(?m)^TEL;TYPE=CELL\\S*:(.+)$", card),
                        "email", Reading.found("(?m)^EMAIL;TYPE=\\S*PREF:(.+)$", card)));
        answers.put("contact-books-3b", inhabitant("19240"));
        answers.put("contact-books-4a", count(differentPeople()));
        answers.put("contact-books-4b", count(withoutEmail("chorale")));
        answers.put("contact-books-6a", text(withOtherNumber()));
        answers.put("contact-books-6b", text(withUnknownNumber()));
        return answers;
    }

    private static ResponseValue inhabitant(String postcode) {
        var card =
                cards(file("cards-b.vcf"))
                        .filter(c -> c.contains(";" + postcode + ";"))
                        .collect(Reading.only());
        return blanks(
                "name",
                value(card, "FN"),
                "mobile",
                Reading.found("(?m)^TEL;TYPE=CELL\\S*:(.+)$", card));
    }

    private static long differentPeople() {
        return sameInBoth(
                cards(file("book-a.vcf"))
                        .map(card -> value(card, "EMAIL;TYPE=INTERNET").toLowerCase(Locale.ROOT))
                        .distinct()
                        .count(),
                rows(file("book-a.csv"))
                        .map(row -> row[1].toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
    }

    private static long withoutEmail(String group) {
        return sameInBoth(
                cards(file("book-b.vcf"))
                        .filter(card -> value(card, "CATEGORIES").equals(group))
                        .filter(card -> !card.contains("EMAIL"))
                        .count(),
                rows(file("book-b.csv"))
                        .filter(row -> row[3].equals(group) && row[1].isEmpty())
                        .count());
    }

    private static long sameInBoth(long inCards, long inTable) {
        if (inCards != inTable) {
            throw new AssertionError(inCards + " in the cards, " + inTable + " in the table");
        }
        return inCards;
    }

    /** The member who stands in the book by name, with another number. */
    private static String withOtherNumber() {
        var book = numbers("sync-a.zip");
        return members("sync-a.zip").entrySet().stream()
                .filter(member -> !member.getValue().equals(book.get(member.getKey())))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    /** The member whose number is not in the book. */
    private static String withUnknownNumber() {
        var known = numbers("sync-b.zip").values();
        return members("sync-b.zip").entrySet().stream()
                .filter(member -> !known.contains(member.getValue()))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    /** Numbers by first and last name. */
    private static SequencedMap<String, String> numbers(String archive) {
        var numbers = new LinkedHashMap<String, String>();
        cards(Reading.entry(file(archive), "book.vcf"))
                .forEach(
                        card ->
                                numbers.put(
                                        value(card, "FN"), digits(value(card, "TEL;TYPE=CELL"))));
        return numbers;
    }

    private static SequencedMap<String, String> members(String archive) {
        var numbers = new LinkedHashMap<String, String>();
        rows(Reading.entry(file(archive), "members.csv"))
                .forEach(
                        row -> {
                            var name = row[0].split(" ", -1);
                            var last =
                                    name[0].charAt(0)
                                            + name[0].substring(1).toLowerCase(Locale.ROOT);
                            numbers.put(name[1] + " " + last, digits(row[1]));
                        });
        return numbers;
    }

    /** A French number without its prefix, as nine digits. */
    private static String digits(String number) {
        return number.replaceAll("[ .]", "").replaceFirst("^(\\+33|0033|0)", "");
    }

    private static Stream<String> cards(byte[] file) {
        return CARD.matcher(unfolded(file)).results().map(card -> card.group(1));
    }

    private static String value(String card, String property) {
        return Reading.found("(?m)^" + property + ":(.+)$", card);
    }

    private static Stream<String[]> rows(byte[] csv) {
        return List.copyOf(Reading.lines(csv)).stream().skip(1).map(line -> line.split(";", -1));
    }
}

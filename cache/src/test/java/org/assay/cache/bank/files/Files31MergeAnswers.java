package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;

import java.util.Map;
import java.util.function.Predicate;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on letters to many people, whose filters say AND before OR. */
final class Files31MergeAnswers {

    private Files31MergeAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        Predicate<Entry> hasNoEmail = member -> member.text(Files31Members.EMAIL).isEmpty();
        var owes = hasNoEmail.and(hasPaid(Files31Members.NO));
        var paid = hasNoEmail.and(hasPaid(Files31Members.YES));
        return Map.of(
                "mail-merge-6a", letters("members-a", livesIn("Corval"), livesIn("Vernac"), owes),
                "mail-merge-6b",
                        letters(
                                "members-b",
                                Files31MergeAnswers::isYoung,
                                Files31MergeAnswers::isOld,
                                paid));
    }

    /** How many letters "first OR second AND rest" prints, and "(first OR second) AND rest". */
    private static ResponseValue letters(
            String name, Predicate<Entry> first, Predicate<Entry> second, Predicate<Entry> rest) {
        return blanks(
                "printed", count(name, first.or(second.and(rest))),
                "wanted", count(name, first.or(second).and(rest)));
    }

    private static String count(String name, Predicate<Entry> filter) {
        return Long.toString(
                Files13Answers.first(Files31Members.books(), name).entries().stream()
                        .filter(filter)
                        .count());
    }

    private static Predicate<Entry> livesIn(String town) {
        return member -> member.text(Files31Members.TOWN).equals(town);
    }

    private static Predicate<Entry> hasPaid(String answer) {
        return member -> member.text(Files31Members.PAID).equals(answer);
    }

    private static boolean isYoung(Entry member) {
        return member.number(Files31Members.AGE) < 18;
    }

    private static boolean isOld(Entry member) {
        return member.number(Files31Members.AGE) > 60;
    }
}

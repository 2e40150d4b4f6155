package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on polls. */
final class Files23PollAnswers {
    /** Two thirds of 24. */
    private static final int QUORUM = 16;

    private Files23PollAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("shared-slots-4a", withBothLeads(), "shared-slots-4b", withQuorum());
    }

    private static ResponseValue withBothLeads() {
        var people = Files23Reading.first("poll-a").entries();
        var leads =
                people.stream()
                        .filter(one -> one.text(Files23Polls.ROLE).equals(Files23Polls.LEAD))
                        .toList();
        return text(
                best(
                        people,
                        Files23Polls.SLOTS.stream()
                                .filter(slot -> count(leads, slot, "x") == leads.size())
                                .toList()));
    }

    private static ResponseValue withQuorum() {
        var people = Files23Reading.first("poll-b").entries();
        var slots =
                Files23Polls.SLOTS.stream()
                        .filter(
                                slot ->
                                        count(people, slot, "x") + count(people, slot, "?")
                                                >= QUORUM)
                        .toList();
        return blanks(
                "count",
                Integer.toString(slots.size()),
                "slot",
                best(people, slots).toLowerCase(Locale.ROOT));
    }

    /** The only slot with the most yes. */
    private static String best(List<Entry> people, Collection<String> slots) {
        long most = slots.stream().mapToLong(slot -> count(people, slot, "x")).max().orElseThrow();
        return slots.stream()
                .filter(slot -> count(people, slot, "x") == most)
                .collect(Collectors.collectingAndThen(Reading.only(), slot -> slot));
    }

    private static long count(Collection<Entry> people, String slot, String answer) {
        return people.stream().filter(one -> one.text(slot).equals(answer)).count();
    }
}

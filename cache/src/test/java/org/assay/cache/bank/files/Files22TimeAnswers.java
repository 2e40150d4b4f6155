package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files22ShareAnswers.number;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers that follow from times: links that expire, planned posts, replies to forms. */
final class Files22TimeAnswers {
    private static final int PLACES = 12;

    private Files22TimeAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "share-addresses-6a",
                new Text(
                        lateOpenings("links-a").stream()
                                .map(visit -> visit.text(Files22Links.LINK))
                                .distinct()
                                .collect(Reading.only())),
                "share-addresses-6b",
                number(lateOpenings("links-b").size()),
                "publish-audience-5a",
                new Text(
                        early("plan-a").stream()
                                .map(post -> post.text(Files22Plans.CODE))
                                .collect(Reading.only())),
                "publish-audience-5b",
                number(early("plan-b").size()),
                "publish-forms-5a",
                number(expected()),
                "publish-forms-5b",
                new Text(firstOnTheWaitingList()));
    }

    /** Visits that a link let in after its expiry. */
    static List<Entry> lateOpenings(String book) {
        var expiries = new TreeMap<String, LocalDateTime>();
        for (var link : Files22.book(book).first().entries()) {
            expiries.put(
                    link.text(Files22Links.LINK),
                    OffsetDateTime.parse(link.text(Files22Links.EXPIRES), Files22Links.LOCAL)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime());
        }
        return Files22.book(book).second().entries().stream()
                .filter(visit -> visit.text(Files22Links.RESULT).equals(Files22Links.OPENED))
                .filter(
                        visit ->
                                LocalDateTime.parse(visit.text(Files22Links.TIME), Files22Links.UTC)
                                        .isAfter(expiries.get(visit.text(Files22Links.LINK))))
                .toList();
    }

    /** Approved posts that come before their subject may be told; ISO texts sort by time. */
    static List<Entry> early(String book) {
        var ends =
                Files22.book(book).second().entries().stream()
                        .collect(
                                Collectors.toMap(
                                        embargo -> embargo.text(Files22Plans.SUBJECT),
                                        embargo -> embargo.text(Files22Plans.NOT_BEFORE)));
        return Files22.book(book).first().entries().stream()
                .filter(post -> post.text(Files22Plans.STATUS).equals(Files22Plans.APPROVED))
                .filter(
                        post ->
                                post.text(Files22Plans.TIME)
                                                .compareTo(
                                                        ends.get(post.text(Files22Plans.SUBJECT)))
                                        < 0)
                .toList();
    }

    /** People of the last reply of each address, of those in time. */
    private static int expected() {
        var last = new TreeMap<String, Entry>();
        Files22.book("replies-a").first().entries().stream()
                .filter(
                        reply ->
                                reply.text(Files22Replies.TIME).compareTo(Files22Replies.DEADLINE)
                                        <= 0)
                .sorted(Comparator.comparing(reply -> reply.text(Files22Replies.TIME)))
                .forEach(reply -> last.put(reply.text(Files22Replies.ADDRESS), reply));
        return last.values().stream()
                .filter(reply -> reply.text(Files22Replies.COMING).equals(Files22Replies.YES))
                .mapToInt(reply -> (int) reply.number(Files22Replies.PEOPLE))
                .sum();
    }

    /** The first reply of each address counts. */
    private static String firstOnTheWaitingList() {
        var first = new TreeMap<String, Entry>();
        var order = new ArrayList<Entry>();
        Files22.book("replies-b").first().entries().stream()
                .sorted(Comparator.comparing(reply -> reply.text(Files22Replies.TIME)))
                .filter(
                        reply ->
                                first.putIfAbsent(reply.text(Files22Replies.ADDRESS), reply)
                                        == null)
                .forEach(order::add);
        return order.stream()
                .filter(reply -> reply.text(Files22Replies.WORKSHOP).equals("Robot"))
                .toList()
                .get(PLACES)
                .text(Files22Replies.ADDRESS);
    }
}

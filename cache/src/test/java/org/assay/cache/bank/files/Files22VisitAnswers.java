package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files22ShareAnswers.number;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Blanks;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers that follow from the statistics of publications. */
final class Files22VisitAnswers {

    private Files22VisitAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "publish-statistics-4a", number(fromSource()),
                "publish-statistics-4b", new Text(mostSignUps()),
                "publish-statistics-5a", number(readers().size()),
                "publish-statistics-5b", number(percentBack()),
                "publish-statistics-6a", versions(),
                "publish-statistics-6b", number(lastClicks()));
    }

    private static long fromSource() {
        return Files22.book("visits-a").first().entries().stream()
                .filter(visit -> source(visit).equals("infos"))
                .count();
    }

    private static String mostSignUps() {
        return Files22Tables.most(
                Files22.book("visits-b").first().entries().stream()
                        .filter(
                                visit ->
                                        visit.text(Files22Visits.SIGNED_UP)
                                                .equals(Files22Visits.YES))
                        .filter(visit -> !source(visit).isEmpty())
                        .toList(),
                Files22VisitAnswers::source);
    }

    /** The source that an address names, or nothing. */
    private static String source(Entry visit) {
        var address = visit.text(Files22Visits.ADDRESS);
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&", -1))
                .filter(part -> part.startsWith("utm_source="))
                .map(part -> part.replace("utm_source=", ""))
                .findFirst()
                .orElse("");
    }

    /** Hits of people outside the team. */
    private static List<Entry> outsidersHits(String book) {
        var team =
                Files22.book(book).second().entries().stream()
                        .map(member -> member.text(Files22Visits.VISITOR))
                        .collect(Collectors.toSet());
        return Files22.book(book).first().entries().stream()
                .filter(hit -> !team.contains(hit.text(Files22Visits.VISITOR)))
                .filter(hit -> !hit.text(Files22Visits.AGENT).contains("Bot"))
                .toList();
    }

    private static Set<String> readers() {
        return outsidersHits("hits-a").stream()
                .filter(hit -> hit.text(Files22Visits.PAGE).equals("/programme"))
                .map(hit -> hit.text(Files22Visits.VISITOR))
                .collect(Collectors.toSet());
    }

    /** Of all visitors, those who came on two days or more. */
    private static long percentBack() {
        var days =
                outsidersHits("hits-b").stream()
                        .collect(
                                Collectors.groupingBy(
                                        hit -> hit.text(Files22Visits.VISITOR),
                                        Collectors.mapping(
                                                hit -> hit.text(Files22Visits.DAY),
                                                Collectors.toSet())));
        long back = days.values().stream().filter(one -> one.size() > 1).count();
        return Math.round(100.0 * back / days.size());
    }

    private static Blanks versions() {
        Predicate<Entry> onPhone = row -> isOn(row, Files22Campaigns.PHONE);
        Predicate<Entry> onComputer = row -> isOn(row, Files22Campaigns.COMPUTER);
        var texts = new TreeMap<String, String>();
        texts.put("phone", better(onPhone));
        texts.put("computer", better(onComputer));
        texts.put("all", better(onPhone.or(onComputer)));
        texts.put("rate", Cell.plain(Math.round(1_000 * rate("A", onPhone.or(onComputer))) / 10.0));
        return new Blanks(texts);
    }

    private static boolean isOn(Entry row, String device) {
        return row.text(Files22Campaigns.DEVICE).equals(device);
    }

    private static String better(Predicate<Entry> rows) {
        return rate("A", rows) > rate("B", rows) ? "a" : "b";
    }

    /** Sign-ups for one view. */
    static double rate(String version, Predicate<Entry> rows) {
        var counted =
                Files22.book("test-a").first().entries().stream()
                        .filter(row -> row.text(Files22Campaigns.VERSION).equals(version))
                        .filter(rows)
                        .toList();
        return Files13Answers.sum(counted, Files22Campaigns.SIGN_UPS)
                / Files13Answers.sum(counted, Files22Campaigns.VIEWS);
    }

    /** Sign-ups whose last visit before was owed to the newsletter; ISO texts sort by time. */
    private static long lastClicks() {
        var visits = Files22.book("paths-b").first().entries();
        return Files22.book("paths-b").second().entries().stream()
                .filter(
                        signUp ->
                                visits.stream()
                                        .filter(visit -> isBefore(visit, signUp))
                                        .reduce((earlier, later) -> later)
                                        .orElseThrow()
                                        .text(Files22Campaigns.SOURCE)
                                        .startsWith("lettre"))
                .count();
    }

    private static boolean isBefore(Entry visit, Entry signUp) {
        return visit.text(Files22Campaigns.PERSON).equals(signUp.text(Files22Campaigns.PERSON))
                && visit.text(Files22Campaigns.TIME).compareTo(signUp.text(Files22Campaigns.TIME))
                        < 0;
    }
}

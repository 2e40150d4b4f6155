package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files42.file;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from notices, requests and exports. */
final class Files42TextAnswers {

    private Files42TextAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("privacy-notices-5a", messagesEnd());
        answers.put("privacy-notices-5b", count(longKeepers()));
        answers.put("web-trackers-5a", count(thirdParties()));
        answers.put("web-trackers-5b", text(told()));
        answers.put(
                "data-exports-3a",
                count(
                        found("\"source\": \"(inferred)\"", entry("export-a.zip", "interests.json"))
                                .size()));
        answers.put(
                "data-exports-3b",
                count(
                        rows(entry("export-b.zip", "contacts.csv")).stream()
                                .filter(row -> row.subList(1, 3).equals(List.of("phone", "no")))
                                .count()));
        answers.put("data-exports-5a", count(recordedWhileOff()));
        answers.put("data-exports-5b", count(keptAfterDeletion()));
        return answers;
    }

    private static String entry(String archive, String path) {
        return Reading.text(Reading.entry(file(archive), path));
    }

    private static List<List<String>> rows(String csv) {
        return csv.lines().skip(1).map(line -> List.of(line.split(";", -1))).toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static ResponseValue messagesEnd() {
        var notice = Reading.text(file("notice-a.html"));
        var months =
                Reading.found(
                        "<p.*?>Messages\\. .*? conservés (\\d+) mois à compter de votre dernier trajet,",
                        notice);
        var english =
                Reading.found(
                        "<p.*?>Messages\\. .*? kept for (\\d+) months from your last journey,",
                        notice);
        if (!months.equals(english)) {
            throw new IllegalStateException("the languages differ");
        }
        var end = YearMonth.of(2030, 10).plusMonths(Long.parseLong(months));
        return blanks(
                "month",
                String.valueOf(end.getMonthValue()),
                "year",
                String.valueOf(end.getYear()));
    }

    /** Both languages must agree. */
    private static long longKeepers() {
        var notice = Reading.text(file("notice-b.html"));
        long french =
                keepers(notice, "\u00a0: .*?position.*?\u00a0; (\\d+) (\\w+)\\.", "mois", "ans?");
        if (french != keepers(notice, ": .*?location.*?; (\\d+) (\\w+)\\.", "months", "years?")) {
            throw new IllegalStateException("the languages differ");
        }
        return french;
    }

    private static long keepers(String notice, String pattern, String months, String years) {
        return Pattern.compile("<p lang=\"..\">\\w+" + pattern)
                .matcher(notice)
                .results()
                .filter(one -> isOverAYear(one, months, years))
                .count();
    }

    private static boolean isOverAYear(MatchResult period, String months, String years) {
        int number = Integer.parseInt(period.group(1));
        var unit = period.group(2);
        return unit.equals(months) ? number > 12 : unit.matches(years) && number > 1;
    }

    /** The addresses of a page's requests, on which both formats must agree. */
    private static List<String> addresses(String name) {
        var addresses = found("\"url\": \"(.*?)\"", Reading.text(file(name + ".json")));
        var listed =
                rows(Reading.text(file(name + ".csv"))).stream().map(row -> row.get(1)).toList();
        if (!addresses.equals(listed)) {
            throw new IllegalStateException("the formats differ");
        }
        return addresses;
    }

    private static int thirdParties() {
        var domains = new TreeSet<String>();
        for (var address : addresses("requests-page-a")) {
            domains.add(Reading.found("^https://(?:[^/]*\\.)?([^/.]+\\.[^/.]+)/", address));
        }
        if (!domains.remove("papeterie.example")) {
            throw new IllegalStateException("no request to the page's own site");
        }
        return domains.size();
    }

    private static String told() {
        return addresses("requests-page-b").stream()
                .filter(address -> address.contains("nadege.oliva%40courriel.example"))
                .map(address -> Reading.found("^https://([^/]*)/", address))
                .filter(host -> !Files11Reading.isOf(host, "papeterie.example"))
                .collect(Reading.only());
    }

    private static long recordedWhileOff() {
        var settings = new TreeMap<String, String>();
        rows(entry("export-c.zip", "settings.csv"))
                .forEach(row -> settings.put(row.getFirst(), row.get(1)));
        return rows(entry("export-c.zip", "locations.csv")).stream()
                .filter(
                        row ->
                                Objects.requireNonNull(settings.floorEntry(row.getFirst()))
                                        .getValue()
                                        .equals("off"))
                .count();
    }

    private static long keptAfterDeletion() {
        var kept =
                rows(entry("export-d.zip", "messages.csv")).stream().map(List::getFirst).toList();
        return rows(entry("export-d.zip", "deletions.csv")).stream()
                .map(List::getFirst)
                .filter(kept::contains)
                .count();
    }
}

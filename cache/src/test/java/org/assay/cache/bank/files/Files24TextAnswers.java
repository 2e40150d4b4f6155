package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from messages, pages and copies of data. */
final class Files24TextAnswers {
    private static final Map<String, String> CHOICE_BY_DAY =
            Map.of("Monday", "a", "Tuesday", "b", "Wednesday", "c", "Thursday", "d", "Friday", "e");

    private static final Pattern DETAIL =
            Pattern.compile(
                    "cello|flute|harp|accordion|tortoise|parrot|goat|cat |hospital|bakery|school|harbour|viaduct|lighthouse|windmill|abbey");

    private Files24TextAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("online-identity-4a", Files13Answers.text(samePerson()));
        answers.put("online-identity-4b", Files13Answers.text(emptyHouse()));
        answers.put(
                "online-identity-6a",
                Files13Answers.text(confirmed("profiles-a.zip").stream().collect(Reading.only())));
        answers.put("online-identity-6b", Files13Answers.count(confirmed("profiles-b.zip").size()));
        answers.put("rights-online-5a", Files13Answers.text(sourceOfNumber()));
        answers.put("rights-online-5b", Files13Answers.count(recipientsAfterObjection()));
        return answers;
    }

    private static byte[] file(String name) {
        return Objects.requireNonNull(Files24.all().get(name), name);
    }

    private static List<List<String>> rows(byte[] csv) {
        return Reading.lines(csv).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    /** The gardener whose messages hold every detail of the hiker's. */
    private static String samePerson() {
        var posts = rows(file("posts-a.csv"));
        var details = details(posts, "gentiane63");
        if (details.size() != 4) {
            throw new IllegalStateException("not four details: " + details);
        }
        return posts.stream()
                .filter(row -> row.get(1).equals("garden"))
                .map(row -> row.get(2))
                .distinct()
                .filter(who -> details(posts, who).equals(details))
                .collect(Reading.only());
    }

    private static Set<String> details(List<List<String>> posts, String who) {
        return saidBy(posts, who).stream()
                .flatMap(said -> DETAIL.matcher(said).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static HashSet<String> saidBy(List<List<String>> posts, String who) {
        return posts.stream()
                .filter(row -> row.get(2).equals(who))
                .map(row -> row.get(4))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String emptyHouse() {
        var said = saidBy(rows(file("posts-b.csv")), "lichenbleu");
        return CHOICE_BY_DAY.keySet().stream()
                .filter(
                        day ->
                                List.of("choir", "fencing", "judo").stream()
                                        .allMatch(
                                                activity ->
                                                        said.stream()
                                                                .filter(
                                                                        text ->
                                                                                text.contains(
                                                                                        activity))
                                                                .collect(Reading.only())
                                                                .contains(day)))
                .map(day -> Objects.requireNonNull(CHOICE_BY_DAY.get(day)))
                .collect(Reading.only());
    }

    /** Files of the accounts tied to the official page by links both ways. */
    private static List<String> confirmed(String archive) {
        var pages = Reading.entries(file(archive));
        var site = Reading.text(Objects.requireNonNull(pages.get("site.html")));
        var home = address(site);
        var confirmed = new ArrayList<String>();
        pages.forEach(
                (name, content) -> {
                    var page = Reading.text(content);
                    if (mine(site).contains(address(page)) && mine(page).contains(home)) {
                        confirmed.add(name);
                    }
                });
        return confirmed;
    }

    private static String address(String page) {
        return Reading.found("<code>(.*?)</code>", page);
    }

    private static List<String> mine(String page) {
        return Pattern.compile("rel=\"me\" href=\"(.*?)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String sourceOfNumber() {
        var copy = Reading.entries(file("copy-a.zip"));
        var profile = Reading.text(Objects.requireNonNull(copy.get("profile.json")));
        var number = Reading.found("\"phone\": \"\\+33(\\d+)\"", profile);
        return rows(Objects.requireNonNull(copy.get("changes.csv"))).stream()
                .filter(row -> row.get(2).equals("0" + number))
                .map(row -> row.get(3))
                .collect(Reading.only());
    }

    private static int recipientsAfterObjection() {
        var copy = Reading.entries(file("copy-b.zip"));
        var day =
                rows(Objects.requireNonNull(copy.get("requests.csv"))).stream()
                        .filter(row -> row.get(1).equals("objection"))
                        .filter(row -> row.get(2).equals("email"))
                        .map(List::getFirst)
                        .collect(Reading.only());
        return rows(Objects.requireNonNull(copy.get("transfers.csv"))).stream()
                .filter(row -> row.getFirst().compareTo(day) > 0)
                .filter(row -> List.of(row.get(2).split(" ", -1)).contains("email"))
                .map(row -> row.get(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
    }
}

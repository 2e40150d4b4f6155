package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files11Reading.isOf;
import static org.assay.cache.bank.files.Files11Reading.matches;
import static org.assay.cache.bank.files.Files11Reading.only;
import static org.assay.cache.bank.files.Files11Reading.text;
import static org.assay.cache.bank.files.Files11TableAnswers.number;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from the saved web pages. */
final class Files11PageAnswers {

    /** A page as it was in one version. */
    private record Version(int number, String contributor, String text) {}

    private Files11PageAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("web-addresses-5a", elsewhere("letter-a.html", "caisse-lierre.example"));
        answers.put("web-addresses-5b", elsewhere("letter-b.html", "musee-horloge.example"));
        answers.put(
                "result-pages-4a",
                number(
                        organicSites("results-a.html").stream()
                                .filter(site -> isOf(site, "vallon.example"))
                                .count()));
        answers.put(
                "result-pages-4b",
                number(
                        organicSites("results-b.html").stream()
                                .map(site -> only(site, "([^.]+\\.example)$"))
                                .distinct()
                                .count()));
        answers.put("source-evaluation-4a", authorAndYear("page-a.html", "published"));
        answers.put("source-evaluation-4b", authorAndYear("page-b.html", "modified"));
        answers.put(
                "find-in-documents-2a",
                rule("clé d’un casier, (\\d+) €", "key of a locker is lost, €(\\d+)"));
        answers.put(
                "find-in-documents-2b",
                rule(
                        "objets trouvés sont gardés (\\d+) jours",
                        "property is kept for (\\d+) days"));
        answers.put("feeds-and-alerts-4a", feed("news-a.html", "rss", "Sport"));
        answers.put("feeds-and-alerts-4b", feed("news-b.html", "atom", "Images"));
        answers.put("encyclopaedias-4a", firstAfter("versions-a.html", "1873 m\\.", 1));
        answers.put("encyclopaedias-4b", firstAfter("versions-b.html", "Yvon Treller", 7));
        return answers;
    }

    /** The only host that a letter's links lead to outside its sender's domain. */
    private static ResponseValue elsewhere(String letter, String domain) {
        var hosts =
                matches(text(letter), "href=\"([^\"]+)\"").stream()
                        .map(link -> URI.create(link.group(1).replace("&amp;", "&")).getHost())
                        .filter(host -> !isOf(host, domain))
                        .toList();
        if (hosts.size() != 1) {
            throw new IllegalStateException(letter + " leads to " + hosts);
        }
        return new ResponseValue.Text(hosts.getFirst());
    }

    private static List<String> organicSites(String page) {
        return matches(text(page), "<code>([^/<]+)[^<]*</code> · <small>([^<]+)</small>").stream()
                .filter(result -> !Files11Results.PAID.contains(result.group(2)))
                .map(result -> result.group(1))
                .toList();
    }

    private static ResponseValue authorAndYear(String page, String date) {
        var texts = new TreeMap<String, String>();
        texts.put("author", only(text(page), "name=\"author\" content=\"([^\"]+)\""));
        texts.put("year", only(text(page), "article:%s_time\" content=\"(\\d{4})".formatted(date)));
        return new ResponseValue.Blanks(texts);
    }

    /** A figure that both languages agree on. */
    private static ResponseValue rule(String french, String english) {
        var found = only(text("rules-fr.html"), french);
        if (!found.equals(only(text("rules-en.html"), english))) {
            throw new IllegalStateException("the two rules differ: " + french);
        }
        return new ResponseValue.Text(found);
    }

    private static ResponseValue feed(String page, String kind, String title) {
        return new ResponseValue.Text(
                only(
                        text(page),
                        "type=\"application/%s\\+xml\" title=\"%s\" href=\"([^\"]+)\""
                                .formatted(kind, title)));
    }

    /** The first version from {@code from} on that lacks what matches a pattern. */
    private static ResponseValue firstAfter(String page, String pattern, int from) {
        var version =
                matches(text(page), "<h2>Version (\\d+) · [^·]+ · (\\w+)</h2>\n<p>(.*?)</p>")
                        .stream()
                        .map(Files11PageAnswers::version)
                        .filter(one -> one.number() >= from)
                        .filter(one -> matches(one.text(), pattern).isEmpty())
                        .findFirst()
                        .orElseThrow();
        return new ResponseValue.Blanks(
                new TreeMap<>(
                        Map.of(
                                "who", version.contributor(),
                                "version", String.valueOf(version.number()))));
    }

    private static Version version(MatchResult found) {
        return new Version(Integer.parseInt(found.group(1)), found.group(2), found.group(3));
    }
}

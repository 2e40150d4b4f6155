package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files22ShareAnswers.number;
import static org.assay.cache.bank.files.Reading.entries;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers that follow from wikis, blogs and static sites. */
final class Files22PageAnswers {
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^]|]+)(\\|[^]]*)?]]");
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?s)<article status=\"(.*?)\" visibility=\"(.*?)\" date=\"(.*?)\">.*?<title>(.*?)</title>.*?categories=\"(.*?)\"");

    private Files22PageAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("publish-blog-wiki-4a", new Text(missingPage()));
        answers.put("publish-blog-wiki-4b", new Text(orphan()));
        answers.put("publish-blog-wiki-6a", number(inFeed().size()));
        answers.put("publish-blog-wiki-6b", new Text(sameAddress()));
        answers.put("publish-pages-4a", new Text(broken("site-a.zip").get(1)));
        answers.put("publish-pages-4b", new Text(broken("site-b.zip").getFirst()));
        answers.put("publish-pages-6a", number(unreachable().size()));
        answers.put("publish-pages-6b", number(shown().size()));
        return answers;
    }

    private static String missingPage() {
        var pages = wiki("wiki-a.zip");
        return pages.values().stream()
                .flatMap(Set::stream)
                .filter(target -> !pages.containsKey(target))
                .collect(only());
    }

    /** The page, besides the home page, to which no other leads. */
    private static String orphan() {
        var pages = wiki("wiki-b.zip");
        return pages.keySet().stream()
                .filter(page -> !page.equals("Accueil"))
                .filter(
                        page ->
                                pages.entrySet().stream()
                                        .filter(other -> !other.getKey().equals(page))
                                        .noneMatch(other -> other.getValue().contains(page)))
                .collect(only());
    }

    /** The targets of each page. */
    private static Map<String, Set<String>> wiki(String archive) {
        return entries(Files22.file(archive)).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                page -> page.getKey().replace(".txt", ""),
                                page ->
                                        WIKI_LINK
                                                .matcher(text(page.getValue()))
                                                .results()
                                                .map(link -> link.group(1))
                                                .collect(Collectors.toSet())));
    }

    /** Titles that the feed of the category Excursions shows. */
    private static List<String> inFeed() {
        var xml = text(Files22.file("blog-a.xml"));
        var categories =
                new TreeSet<>(Set.of(Reading.found("id=\"(\\w+)\"[^>]* name=\"Excursions\"", xml)));
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (var child : Files11Reading.matches(xml, "id=\"(\\w+)\" parent=\"(\\w+)\"")) {
                isGrowing |= categories.contains(child.group(2)) && categories.add(child.group(1));
            }
        }
        var now = Reading.found("exported=\"(.*?)\"", xml);
        return articles(xml)
                .filter(article -> article.group(2).equals("public"))
                .filter(article -> article.group(3).compareTo(now) <= 0)
                .filter(
                        article ->
                                Arrays.stream(article.group(5).split(" ", -1))
                                        .anyMatch(categories::contains))
                .map(article -> article.group(4))
                .toList();
    }

    /** The address that two published articles share. */
    private static String sameAddress() {
        var addresses = new TreeSet<String>();
        return articles(text(Files22.file("blog-b.xml")))
                .map(article -> address(article.group(4)))
                .filter(address -> !addresses.add(address))
                .collect(only());
    }

    private static Stream<MatchResult> articles(String xml) {
        return ARTICLE.matcher(xml)
                .results()
                .filter(article -> article.group(1).equals("published"));
    }

    private static String address(String title) {
        return Normalizer.normalize(title.replace("&amp;", "&"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The page with the only reference to a file that is not there, and that file. */
    private static List<String> broken(String archive) {
        var site = entries(Files22.file(archive));
        return site.keySet().stream()
                .flatMap(
                        page ->
                                references(page, text(content(site, page))).stream()
                                        .filter(target -> !site.containsKey(target))
                                        .map(target -> List.of(page, target)))
                .collect(only());
    }

    /** What a page refers to, from the site's root; letters' case counts. */
    private static Set<String> references(String page, String html) {
        return REFERENCE
                .matcher(COMMENT.matcher(html).replaceAll(""))
                .results()
                .map(found -> URI.create("/" + page).resolve(found.group(1)).getPath().substring(1))
                .collect(Collectors.toSet());
    }

    static Set<String> unreachable() {
        var site = entries(Files22.file("site-c.zip"));
        var reached = new TreeSet<>(Set.of("index.html"));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var page = open.remove();
            references(page, text(content(site, page))).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        var others = new TreeSet<>(site.keySet());
        others.removeAll(reached);
        return others;
    }

    /** Pages of the map that are there, may be read and may be shown. */
    static List<String> shown() {
        var site = entries(Files22.file("site-d.zip"));
        var forbidden =
                Files11Reading.matches(text(content(site, "robots.txt")), "Disallow: (\\S+)")
                        .stream()
                        .map(rule -> rule.group(1))
                        .toList();
        return Files11Reading.matches(text(content(site, "sitemap.xml")), "<loc>([^<]+)</loc>")
                .stream()
                .map(place -> place.group(1).substring(Files22Indexing.HOME.length()))
                .filter(path -> forbidden.stream().noneMatch(path::startsWith))
                .filter(path -> site.containsKey(path.substring(1)))
                .filter(path -> !text(content(site, path.substring(1))).contains("noindex"))
                .toList();
    }

    private static byte[] content(Map<String, byte[]> site, String path) {
        return Objects.requireNonNull(site.get(path), path);
    }
}

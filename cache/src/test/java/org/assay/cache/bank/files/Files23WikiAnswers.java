package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on wikis. */
final class Files23WikiAnswers {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^]|]+)");

    private Files23WikiAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("team-knowledge-4a", orphan(), "team-knowledge-4b", missing());
    }

    private static ResponseValue orphan() {
        var links = linksByPage("wiki-a.zip");
        return text(
                links.keySet().stream()
                        .filter(page -> !page.equals(Files23Wikis.HOME))
                        .filter(
                                page ->
                                        links.entrySet().stream()
                                                .noneMatch(
                                                        other ->
                                                                !other.getKey().equals(page)
                                                                        && other.getValue()
                                                                                .contains(page)))
                        .collect(Reading.only()));
    }

    private static ResponseValue missing() {
        var links = linksByPage("wiki-b.zip");
        var named = new TreeSet<String>();
        links.values().forEach(named::addAll);
        named.removeAll(links.keySet());
        return count(named.size());
    }

    private static Map<String, Set<String>> linksByPage(String wiki) {
        var links = new TreeMap<String, Set<String>>();
        Files23Reading.entries(wiki)
                .forEach(
                        (name, content) ->
                                links.put(
                                        name.replace(".txt", ""),
                                        LINK.matcher(Reading.text(content))
                                                .results()
                                                .map(found -> found.group(1))
                                                .collect(Collectors.toSet())));
        return links;
    }
}

package org.assay.cache.bank.files;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on extensions and bookmarks. */
final class Files52BrowserAnswers {
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "\"name\": \"(\\w+)\",\\s+\"enabled\": (\\w+),\\s+\"source\": \"(\\w+)\","
                            + "\\s+\"permissions\": \\[[^]]*\\],\\s+\"sites\": \\[([^]]*)\\]");
    private static final Pattern LINK = Pattern.compile("HREF=\"(\\S+)\" ADD_DATE=\"(\\d+)\"");

    /** 1 January 2032, 00:00 UTC. */
    private static final long YEAR_2032 = 1_956_528_000L;

    private Files52BrowserAnswers() {}

    private record Extension(String name, boolean enabled, String source, List<String> sites) {
        boolean actsOn(String scheme, String host) {
            return enabled && sites.stream().anyMatch(site -> matches(site, scheme, host));
        }
    }

    static Map<String, ResponseValue> all() {
        return Map.of(
                "browser-environment-4a", intruder(),
                "browser-environment-4b",
                        Files13Answers.count(
                                extensions("extensions-b.json")
                                        .filter(
                                                one ->
                                                        one.actsOn(
                                                                "https",
                                                                "compte.banque-or.example"))
                                        .count()),
                "browser-environment-6a", merged(),
                "browser-environment-6b", added());
    }

    private static ResponseValue intruder() {
        return Files13Answers.text(
                extensions("extensions-a.json")
                        .filter(one -> one.actsOn("http", "anywhere.test"))
                        .filter(one -> one.actsOn("https", "elsewhere.test"))
                        .filter(one -> !one.source.equals("store"))
                        .map(Extension::name)
                        .collect(Reading.only()));
    }

    /** Whether a pattern scheme://host/* holds for an address. */
    private static boolean matches(String site, String scheme, String host) {
        if (site.equals("<all_urls>")) {
            return true;
        }
        var parts = site.split("://|/", -1);
        boolean sameScheme = parts[0].equals("*") || parts[0].equals(scheme);
        boolean sameHost =
                parts[1].equals("*")
                        || parts[1].equals(host)
                        || (parts[1].startsWith("*.")
                                && ("." + host).endsWith(parts[1].substring(1)));
        return sameScheme && sameHost;
    }

    private static Stream<Extension> extensions(String name) {
        return EXTENSION
                .matcher(Reading.text(Files52.bytes(name)))
                .results()
                .map(
                        found ->
                                new Extension(
                                        found.group(1),
                                        Boolean.parseBoolean(found.group(2)),
                                        found.group(3),
                                        Pattern.compile("\"([^\"]+)\"")
                                                .matcher(found.group(4))
                                                .results()
                                                .map(site -> site.group(1))
                                                .toList()));
    }

    private static ResponseValue merged() {
        var addresses = new HashSet<>(addresses("bookmarks-a.zip", "desk.html", 0));
        addresses.addAll(addresses("bookmarks-a.zip", "phone.html", 0));
        return Files13Answers.count(addresses.size());
    }

    private static ResponseValue added() {
        var addresses = new HashSet<>(addresses("bookmarks-b.zip", "phone.html", YEAR_2032));
        addresses.removeAll(addresses("bookmarks-b.zip", "desk.html", 0));
        return Files13Answers.count(addresses.size());
    }

    private static Set<String> addresses(String zip, String name, long from) {
        return LINK.matcher(Reading.text(Reading.entry(Files52.bytes(zip), name)))
                .results()
                .filter(link -> Long.parseLong(link.group(2)) >= from)
                .map(link -> link.group(1))
                .collect(Collectors.toSet());
    }
}

package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from messages, and from attachments that are not what they seem. */
final class Files41MessageAnswers {
    private static final Pattern LINK = Pattern.compile("<a href=\"(.*?)\">(.*?)</a>");
    private static final Pattern RECEIVED =
            Pattern.compile("Received: from \\S+ \\(.*?\\[(.*?)]\\)\\s+by (\\S+)");

    private record Link(String host, String text) {

        boolean leadsTo(String site) {
            return host.equals(site) || host.endsWith("." + site);
        }
    }

    private Files41MessageAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "deceptive-messages-3a",
                Files13Answers.count(elsewhere("letter-a.html", "lumiere.example").size()));
        answers.put(
                "deceptive-messages-3b",
                Files13Answers.text(
                        elsewhere("letter-b.html", "cabestan.example").stream()
                                .collect(Reading.only())));
        answers.put(
                "deceptive-messages-4a",
                Files13Answers.text(Reading.found("Reply-To: .*<(.*?)>", text("message-a.eml"))));
        answers.put(
                "deceptive-messages-4b",
                Files13Answers.text(Reading.found("From: .*<(.*?)>", text("message-b.eml"))));
        answers.put("deceptive-messages-5a", Files13Answers.text(usurper()));
        answers.put("deceptive-messages-5b", Files13Answers.text(entry()));
        answers.put("malware-4a", Files13Answers.text(begins("invoices-a.zip", "MZ")));
        answers.put("malware-4b", Files13Answers.text(begins("pictures-b.zip", "#!")));
        return answers;
    }

    private static String text(String name) {
        return Reading.text(Files41.file(name));
    }

    /** Texts of the links that lead to another site. */
    private static List<String> elsewhere(String page, String site) {
        return LINK.matcher(text(page))
                .results()
                .map(
                        link ->
                                new Link(
                                        URI.create(link.group(1).replace("&amp;", "&")).getHost(),
                                        link.group(2)))
                .filter(link -> !link.leadsTo(site))
                .map(Link::text)
                .toList();
    }

    private static String usurper() {
        return Reading.entries(Files41.file("messages-a.zip")).entrySet().stream()
                .filter(
                        mail ->
                                Reading.found(
                                                "Authentication-Results: courriel-net.example;.*dmarc=(\\w+)",
                                                Reading.text(mail.getValue()))
                                        .equals("fail"))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }

    /** The address that handed the message to the provider, by the provider's lowest line. */
    private static String entry() {
        return RECEIVED.matcher(text("message-c.eml"))
                .results()
                .filter(line -> line.group(2).endsWith("courriel-net.example"))
                .map(line -> line.group(1))
                .toList()
                .getLast();
    }

    private static String begins(String archive, String signature) {
        return Reading.entries(Files41.file(archive)).entrySet().stream()
                .filter(file -> new String(file.getValue(), ISO_8859_1).startsWith(signature))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }
}

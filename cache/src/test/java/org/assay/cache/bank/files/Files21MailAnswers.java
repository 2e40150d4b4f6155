package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Files21.unfolded;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items on recipients, derived from messages and groups of addresses. */
final class Files21MailAnswers {
    private static final String SELF = "iris.delmas@postal.example";
    private static final Pattern ADDRESS = Pattern.compile("<([^>]+)>");

    private Files21MailAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        var office = unfolded(file("message-a.eml"));
        answers.put(
                "email-recipients-4a", new Text(Reading.found("(?m)^Reply-To: .*<(.+)>$", office)));
        answers.put("email-recipients-4b", count(repliedToAll()));
        answers.put("email-recipients-6a", count(people("groups-a.txt", "sports", "bureau")));
        answers.put("email-recipients-6b", count(groupsReaching("groups-b.txt", "marc")));
        return answers;
    }

    private static int repliedToAll() {
        var header = unfolded(file("message-b.eml")).split("\n\n", 2)[0];
        var reached = new TreeSet<String>();
        header.lines()
                .filter(line -> line.matches("(From|To|Cc): .*"))
                .forEach(
                        line ->
                                ADDRESS.matcher(line)
                                        .results()
                                        .forEach(address -> reached.add(address.group(1))));
        if (!reached.remove(SELF) || header.contains("Reply-To:")) {
            throw new AssertionError(header);
        }
        return reached.size();
    }

    private static int people(String name, String... recipients) {
        var groups = groups(name);
        var reached = new TreeSet<String>();
        for (var recipient : recipients) {
            reached.addAll(reached(groups, recipient));
        }
        reached.removeAll(groups.keySet());
        return reached.size();
    }

    private static long groupsReaching(String name, String person) {
        var groups = groups(name);
        return groups.keySet().stream()
                .filter(group -> reached(groups, group).contains(person))
                .count();
    }

    /** A group and all that is in it, groups included. */
    private static TreeSet<String> reached(Map<String, List<String>> groups, String recipient) {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(recipient));
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (reached.add(next)) {
                open.addAll(groups.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    private static SequencedMap<String, List<String>> groups(String name) {
        var groups = new LinkedHashMap<String, List<String>>();
        Reading.lines(file(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .forEach(line -> groups.put(line[0], List.of(line[1].split(", "))));
        return groups;
    }
}

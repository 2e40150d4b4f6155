package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Reading.lines;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items on mailboxes, chats and meetings, derived from tables and exports. */
final class Files21TalkAnswers {
    private static final String END_OF_VOTE = "2031-03-12 20:00";
    private static final Pattern VOTE = Pattern.compile("(.{16}) (\\w+): vote ([ABC])");
    private static final Pattern CUE =
            Pattern.compile(
                    "(\\d\\d):(\\d\\d):(\\d\\d)\\.000 --> (\\d\\d):(\\d\\d):(\\d\\d)\\.000\n<v (\\w+)>");

    private Files21TalkAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "mailbox-rules-5a",
                count(inbox(Files21Inboxes.first(), Files21TalkAnswers::isFiledThird)));
        answers.put(
                "mailbox-rules-5b",
                count(inbox(Files21Inboxes.second(), Files21TalkAnswers::staysInInbox)));
        answers.put("messaging-groups-5a", count(votesForB()));
        answers.put("messaging-groups-5b", new Text(withoutAnswer()));
        answers.put("video-meetings-5a", count(seconds("Nora")));
        answers.put("video-meetings-5b", count(presentFor(50)));
        return answers;
    }

    private static long inbox(Sheet inbox, Predicate<Entry> rule) {
        return inbox.entries().stream().filter(rule).count();
    }

    /** Rules: sender's domain, then subject, then a large attachment. */
    private static boolean isFiledThird(Entry message) {
        return !message.text("from").endsWith("@voltis.example")
                && !message.text("subject").contains("budget")
                && message.text("attachment").equals("yes")
                && message.number("size_kB") > 2_000;
    }

    /** Rules: urgent ones stay, then those of a group go, then newsletters go. */
    private static boolean staysInInbox(Entry message) {
        boolean isOfGroup =
                message.text("from").endsWith("@agora.example")
                        || message.text("to").equals("groupe@agora.example");
        return message.text("subject").contains("urgent")
                || (!isOfGroup && !message.text("subject").contains("newsletter"));
    }

    private static long votesForB() {
        var votes = new LinkedHashMap<String, String>();
        for (var line : lines(file("talk-a.txt"))) {
            var vote = VOTE.matcher(line);
            if (vote.matches() && vote.group(1).compareTo(END_OF_VOTE) < 0) {
                votes.put(vote.group(2), vote.group(3));
            }
        }
        return votes.values().stream().filter("B"::equals).count();
    }

    private static String withoutAnswer() {
        var rows = lines(file("talk-b.csv")).stream().map(line -> line.split(";")).toList();
        var answered =
                rows.stream()
                        .filter(f -> f[4].equals("answer"))
                        .map(f -> f[3])
                        .collect(Collectors.toSet());
        return rows.stream()
                .filter(f -> f[4].equals("question") && !answered.contains(f[0]))
                .map(f -> f[0])
                .collect(Reading.only());
    }

    private static int seconds(String speaker) {
        return CUE.matcher(Reading.text(file("session-a.txt")).replace("\r\n", "\n"))
                .results()
                .filter(cue -> cue.group(7).equals(speaker))
                .mapToInt(cue -> second(cue, 4) - second(cue, 1))
                .sum();
    }

    private static int second(MatchResult cue, int group) {
        return Integer.parseInt(cue.group(group)) * 3600
                + Integer.parseInt(cue.group(group + 1)) * 60
                + Integer.parseInt(cue.group(group + 2));
    }

    private static long presentFor(int minutes) {
        Map<String, Double> minutesByName =
                Files21Meetings.presence().entries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.text("name"),
                                        Collectors.summingDouble(
                                                line ->
                                                        line.number("left")
                                                                - line.number("joined"))));
        return minutesByName.values().stream().filter(there -> there >= minutes).count();
    }
}

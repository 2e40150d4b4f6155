package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Files21.unfolded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on a mailing list's conversations, derived from its messages. */
final class Files21ThreadAnswers {
    private static final Pattern ANSWERED = Pattern.compile("(?m)^In-Reply-To: (\\S+)$");

    private Files21ThreadAnswers() {}

    /**
     * A message.
     *
     * @param parent empty when it answers none
     */
    private record Message(String number, String id, String parent, String subject) {

        static Message of(String text) {
            var answered = ANSWERED.matcher(text);
            return new Message(
                    Reading.found("(?m)^X-Number: (\\d+)$", text),
                    Reading.found("(?m)^Message-ID: (\\S+)$", text),
                    answered.find() ? answered.group(1) : "",
                    Reading.found("(?m)^Subject: (.+)$", text));
        }

        String topic() {
            return subject.replaceFirst("(?i)^re: ", "");
        }
    }

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("lists-and-forums-5a", count(conversation("list-a", "03")));
        answers.put("lists-and-forums-5b", text(offTopic("list-b")));
        return answers;
    }

    /** How many messages a conversation has, its first included. */
    private static long conversation(String name, String first) {
        var messages = messages(name);
        return messages.values().stream()
                .filter(message -> root(messages, message).number().equals(first))
                .count();
    }

    private static Message root(Map<String, Message> messages, Message message) {
        var root = message;
        for (var parent = messages.get(root.parent()); parent != null; ) {
            root = parent;
            parent = messages.get(root.parent());
        }
        return root;
    }

    private static String offTopic(String name) {
        var messages = messages(name);
        return messages.values().stream()
                .filter(
                        message -> {
                            var parent = messages.get(message.parent());
                            return parent != null && !parent.topic().equals(message.topic());
                        })
                .map(Message::number)
                .collect(Reading.only());
    }

    /** Messages by id, the same in the archive and in the text. */
    private static Map<String, Message> messages(String name) {
        var files = Reading.entries(file(name + ".zip")).values();
        var inArchive = files.stream().map(content -> Message.of(unfolded(content))).toList();
        var inText =
                List.of(unfolded(file(name + ".txt")).split("(?=X-Number)")).stream()
                        .map(Message::of)
                        .toList();
        if (!inArchive.equals(inText)) {
            throw new AssertionError(name);
        }
        var messages = new LinkedHashMap<String, Message>();
        inText.forEach(message -> messages.put(message.id(), message));
        return messages;
    }
}

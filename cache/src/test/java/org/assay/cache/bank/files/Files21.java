package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/**
 * The files of competency 2.1, made by code so that the answers of items can be derived from them.
 */
final class Files21 {

    private Files21() {}

    /** Content by name. */
    static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files21Replies.all());
        files.putAll(Files21Groups.all());
        files.putAll(Files21Inboxes.all());
        files.putAll(Files21Routes.all());
        files.putAll(Files21Checks.all());
        files.putAll(Files21Chats.all());
        files.putAll(Files21Meetings.all());
        files.putAll(Files21Invitations.all());
        files.putAll(Files21Weeks.all());
        files.putAll(Files21Cards.all());
        files.putAll(Files21Books.all());
        files.putAll(Files21Threads.all());
        files.putAll(Files21Forms.all());
        return files;
    }

    /** Responses derived from the files, by item. */
    static Map<String, ResponseValue> answers() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files21MailAnswers.all());
        answers.putAll(Files21RouteAnswers.all());
        answers.putAll(Files21TalkAnswers.all());
        answers.putAll(Files21CalendarAnswers.all());
        answers.putAll(Files21ContactAnswers.all());
        answers.putAll(Files21ThreadAnswers.all());
        answers.putAll(Files21FormAnswers.all());
        return answers;
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** A file's lines, those that were folded put together again. */
    static String unfolded(byte[] file) {
        return Reading.text(file).replace("\r\n", "\n").replaceAll("\n[ \t]+", " ");
    }

    /** A text with the line ends that mails, calendars and cards have. */
    static byte[] lines(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same content under two names: for the learner's program, and for a text editor. */
    static Map<String, byte[]> alsoAsText(String name, String extension, String text) {
        var bytes = lines(text);
        return Map.of(name + "." + extension, bytes, name + ".txt", bytes);
    }
}

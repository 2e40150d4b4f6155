package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Threads in which some messages break the rules of a forum. */
final class Files24Threads {
    private static final List<String> MEMBERS =
            List.of("amarante", "bistre", "cyan", "ecru", "fauve", "grenat", "indigo", "jade");

    private static final String[][] SENTENCES = {
        {"Très belle lumière.", "Very fine light."},
        {"Je préfère la deuxième version.", "I prefer the second version."},
        {"Merci @jade pour ton aide !", "Thanks @jade for your help!"},
        {"C’est VRAIMENT réussi.", "It is REALLY good."},
        {"Quel temps faut-il prévoir ?", "How much time does it take?"},
        {"J’essaierai dimanche.", "I will try on Sunday."},
        {"Pas d’accord avec @cyan, mais bon.", "I disagree with @cyan, but well."},
        {"Le mien était trop sombre.", "Mine was too dark."},
    };

    /** A message and the number of links that end it. */
    private record Message(String author, String fr, String en, int links) {

        Message with(int count) {
            return new Message(author, fr, en, count);
        }
    }

    private Files24Threads() {}

    static Map<String, Workbook> books() {
        return Map.of("thread-a", book(photos()), "thread-b", book(kitchen()));
    }

    /** The same tables as text. */
    static Map<String, byte[]> texts() {
        var texts = new TreeMap<String, byte[]>();
        books().forEach(
                        (name, book) ->
                                texts.put(
                                        name + ".csv",
                                        book.first().csv(";").getBytes(StandardCharsets.UTF_8)));
        return texts;
    }

    private static Workbook book(List<Message> messages) {
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            var links = new StringBuilder();
            for (int link = 1; link <= message.links(); link++) {
                links.append(" https://vues.example/").append(10 * i + link);
            }
            records.add(
                    row(
                            number(i + 1),
                            text(message.author()),
                            text(message.fr() + links),
                            text(message.en() + links)));
        }
        return Workbook.of(Sheet.of("Thread", List.of("No", "Author", "fr", "en"), records));
    }

    /** Shouts, addresses and links; some messages break two rules. */
    private static List<Message> photos() {
        var random = new Random(2421);
        var messages = new ArrayList<Message>();
        for (int i = 0; i < 90; i++) {
            var message = ordinary(random, MEMBERS.get(random.nextInt(MEMBERS.size())));
            messages.add(
                    switch (i % 18) {
                        case 4 -> message.with(2 + i % 2);
                        case 7 -> shout(message);
                        case 11 -> address(message);
                        case 16 -> i > 50 ? address(message).with(2) : message;
                        default -> message;
                    });
        }
        return messages;
    }

    private static Message ordinary(Random random, String author) {
        var sentence = SENTENCES[random.nextInt(SENTENCES.length)];
        return new Message(author, sentence[0], sentence[1], random.nextInt(4) == 0 ? 1 : 0);
    }

    private static Message shout(Message message) {
        return new Message(
                message.author(),
                message.fr().toUpperCase(Locale.ROOT),
                message.en().toUpperCase(Locale.ROOT),
                0);
    }

    private static Message address(Message message) {
        var address = message.author() + "@courriel.example";
        return new Message(
                message.author(),
                message.fr() + " Écrivez à " + address + ".",
                message.en() + " Write to " + address + ".",
                message.links());
    }

    /** Nobody writes twice running, but for the faults added. */
    private static List<Message> kitchen() {
        var random = new Random(2422);
        var messages = new ArrayList<Message>();
        var last = "";
        while (messages.size() < 80) {
            var author = MEMBERS.get(random.nextInt(MEMBERS.size()));
            if (!author.equals(last)) {
                messages.add(ordinary(random, author));
                last = author;
            }
        }
        again(messages, random, "ecru", 3, 0);
        again(messages, random, "ecru", 6, 1);
        manyLinks(messages, "ecru", 1);
        again(messages, random, "bistre", 2, 0);
        again(messages, random, "bistre", 5, 2);
        manyLinks(messages, "grenat", 2);
        manyLinks(messages, "grenat", 4);
        again(messages, random, "jade", 4, 0);
        manyLinks(messages, "indigo", 3);
        return messages;
    }

    /** Has a member answer their own message, the one so many before of theirs came earlier. */
    private static void again(
            List<Message> messages, Random random, String author, int before, int links) {
        messages.add(place(messages, author, before) + 1, ordinary(random, author).with(links));
    }

    private static void manyLinks(List<Message> messages, String author, int before) {
        int place = place(messages, author, before);
        messages.set(place, messages.get(place).with(3));
    }

    private static int place(List<Message> messages, String author, int before) {
        int seen = 0;
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).author().equals(author) && seen++ == before) {
                return i;
            }
        }
        throw new IllegalArgumentException("too few messages of " + author);
    }
}

package org.assay.cache.bank.files;

import java.util.Map;
import java.util.Random;

/** Files of the items on tables that refer to one another. */
final class Files12Tables {
    private static final String[] NAMES = {
        "Adam", "Alba", "Anna", "Axel", "Boris", "Clara", "David", "Diana", "Elsa", "Emma", "Ethan",
        "Felix", "Gina", "Hugo", "Ines", "Iris", "Jade", "Karim", "Lena", "Leo", "Lola", "Lucas",
        "Maya", "Milan", "Nina", "Nora", "Omar", "Oscar", "Paul", "Rita", "Rosa", "Sami", "Tom",
        "Vera", "Yann", "Zoe"
    };

    private Files12Tables() {}

    static Map<String, byte[]> all() {
        return Map.of("library.zip", library(), "club.zip", club());
    }

    /** Members, books and loans; one loan names a member that does not exist. */
    private static byte[] library() {
        var random = new Random(111);
        var members = new StringBuilder("member;name\n");
        var books = new StringBuilder("book;shelf\n");
        var loans = new StringBuilder("loan;member;book\n");
        for (int i = 0; i < NAMES.length; i++) {
            if (i != 20) {
                members.append("M%03d;%s\n".formatted(101 + i, NAMES[i]));
            }
        }
        for (int i = 1; i <= 50; i++) {
            books.append("B%02d;%d\n".formatted(i, 1 + i % 8));
        }
        for (int i = 1; i <= 80; i++) {
            int drawn = random.nextInt(NAMES.length - 1);
            int member = i == 52 ? 20 : drawn < 20 ? drawn : drawn + 1;
            loans.append(
                    "L%d;M%03d;B%02d\n".formatted(700 + i, 101 + member, 1 + random.nextInt(50)));
        }
        return new StoredZip()
                .file("members.csv", members.toString())
                .file("books.csv", books.toString())
                .file("loans.csv", loans.toString())
                .bytes();
    }

    /** Teams and players; one player is in a team that does not exist. */
    private static byte[] club() {
        var random = new Random(112);
        var teams = new StringBuilder("team;sport\n");
        var players = new StringBuilder("player;name;team\n");
        var sports = new String[] {"Tennis", "Rugby", "Judo", "Golf", "Polo"};
        for (int i = 1; i <= 12; i++) {
            if (i != 8) {
                teams.append("T%02d;%s\n".formatted(i, sports[i % sports.length]));
            }
        }
        for (int i = 0; i < 2 * NAMES.length; i++) {
            int drawn = 1 + random.nextInt(11);
            int team = i == 58 ? 8 : drawn < 8 ? drawn : drawn + 1;
            players.append("P%d;%s;T%02d\n".formatted(400 + i, NAMES[i % NAMES.length], team));
        }
        return new StoredZip()
                .file("teams.csv", teams.toString())
                .file("players.csv", players.toString())
                .bytes();
    }
}

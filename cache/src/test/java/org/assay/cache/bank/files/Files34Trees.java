package org.assay.cache.bank.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Nested data: a disk's folders, and who manages whom. */
final class Files34Trees {
    private static final List<String> FOLDERS =
            List.of("photos", "archive", "club", "textes", "archives", "budget", "plans");
    private static final List<String> FILES =
            List.of("note.txt", "archive", "plan.odt", "photo.jpg", "liste.csv", "archive.zip");
    private static final int DEEPEST_FOLDER = 5;
    private static final int DEEPEST_TEAM = 3;

    private Files34Trees() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "tree-a.json", Files34Json.bytes(folder(new Random(343), "disk", 0)),
                "staff-b.json", Files34Json.bytes(person(new Random(344), new Names(), 0)));
    }

    private static ObjectNode folder(Random random, String name, int depth) {
        var folder = Files34Json.object().put("name", name);
        var children = folder.putArray("children");
        int files = 1 + random.nextInt(3);
        for (int i = 0; i < files; i++) {
            children.addObject()
                    .put("name", FILES.get(random.nextInt(FILES.size())))
                    .put("size", 10 + random.nextInt(900));
        }
        int folders = depth == DEEPEST_FOLDER ? 0 : depth < 2 ? 4 : random.nextInt(3);
        int first = random.nextInt(FOLDERS.size());
        for (int i = 0; i < folders; i++) {
            children.add(folder(random, FOLDERS.get((first + i) % FOLDERS.size()), depth + 1));
        }
        return folder;
    }

    private static ObjectNode person(Random random, Names names, int depth) {
        int salary = 5_200 - 900 * depth + 50 * random.nextInt(34);
        var person = Files34Json.object().put("name", names.next()).put("salary", salary);
        var team = person.putArray("team");
        int size = depth == DEEPEST_TEAM ? 0 : 3 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            team.add(person(random, names, depth + 1));
        }
        return person;
    }

    /** Names in the order in which people are made. */
    private static final class Names {
        private int given;

        String next() {
            given++;
            return String.format(Locale.ROOT, "P%03d", given);
        }
    }
}

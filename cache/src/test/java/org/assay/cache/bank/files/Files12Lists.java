package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Files of the items on searching files: folders full of lists, listings of folders. */
final class Files12Lists {
    /** Words that are written alike in French and in English. */
    private static final List<String> WORDS =
            Arrays.asList(
                    "accordion abricot album ananas banjo bikini bonsai boomerang cactus cargo casino"
                            .concat(" chalet cobra condor dahlia domino gong harpon hublot iguane")
                            .concat(
                                    " jaguar judo kayak kiwi koala laser lotus magnolia mango menhir")
                            .concat(" mosaic nectar opera origami panda piano polo radar ravioli")
                            .concat(" robot safari samba sofa tango taxi tennis tornado trombone")
                            .concat(" tunnel vanilla violet volcan wagon yoga zeppelin")
                            .split(" "));

    private Files12Lists() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "lists-a.zip", lists(71, 40, 28, "kimono", "baobab"),
                "lists-b.zip", lists(72, 45, 9, "sequoia", "gazelle"),
                "folder-a.csv", listing(81, "draft"),
                "folder-b.csv", listing(82, "test"));
    }

    /** Lists of words: of the two rare words, some have the one or the other, one has both. */
    private static byte[] lists(long seed, int count, int both, String one, String other) {
        var random = new Random(seed);
        var zip = new StoredZip();
        for (int i = 1; i <= count; i++) {
            var words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            words.subList(30, words.size()).clear();
            if (i == both || i % 7 == 3) {
                words.add(random.nextInt(30), one);
            }
            if (i == both || i % 7 == 5) {
                words.add(random.nextInt(30), other);
            }
            zip.file(
                    String.format(Locale.ROOT, "list-%02d.txt", i),
                    String.join("\n", words) + "\n");
        }
        return zip.bytes();
    }

    /** A listing of 160 files; some names start with the word. */
    private static byte[] listing(long seed, String word) {
        var random = new Random(seed);
        var types = List.of("pdf", "odt", "jpg", "ods", "mp4");
        var lines = new StringBuilder("nom/name;type;kB;date\n");
        for (int i = 1; i <= 160; i++) {
            var type = types.get(random.nextInt(types.size()));
            var name = random.nextInt(4) == 0 ? word : WORDS.get(random.nextInt(WORDS.size()));
            var date = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4 * 365));
            lines.append(
                    "%s-%03d.%s;%s;%d;%s\n"
                            .formatted(name, i, type, type, 20 + random.nextInt(4_980), date));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}

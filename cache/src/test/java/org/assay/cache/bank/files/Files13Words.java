package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Made-up names, codes and dates. */
final class Files13Words {
    private static final String[] SYLLABLES = {
        "ba", "ca", "do", "fe", "ga", "li", "lo", "ma", "mi", "na", "ne", "pa", "pi", "ra", "ri",
        "ro", "sa", "si", "ta", "te", "to", "va", "ve", "zo"
    };
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";

    private Files13Words() {}

    /** Different names of three syllables. */
    static List<String> names(Random random, int count) {
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            var name = one(random, SYLLABLES) + one(random, SYLLABLES) + one(random, SYLLABLES);
            names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return List.copyOf(names);
    }

    /** Different codes of consonants. */
    static List<String> codes(Random random, int count, int length) {
        var codes = new LinkedHashSet<String>();
        while (codes.size() < count) {
            var code = new StringBuilder();
            for (int i = 0; i < length; i++) {
                code.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            }
            codes.add(code.toString());
        }
        return List.copyOf(codes);
    }

    static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    static LocalDate day(Random random, LocalDate from, int days) {
        return from.plusDays(random.nextInt(days));
    }

    /** Different whole numbers from a range, in random order. */
    static List<Integer> numbers(Random random, int from, int below, int count) {
        var numbers = new ArrayList<Integer>();
        for (int i = from; i < below; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return List.copyOf(numbers.subList(0, count));
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The data behind two figures that mislead. */
final class Files11Surveys {

    private Files11Surveys() {}

    static Map<String, byte[]> all() {
        return Map.of("survey-a.csv", survey(), "trial-b.csv", trial());
    }

    /** Of all answers 70 % are for; customers of other towns make the difference. */
    private static byte[] survey() {
        var people = new ArrayList<String>();
        add(people, "Corval;no;for", 22);
        add(people, "Corval;no;against", 38);
        add(people, "Corval;no;", 9);
        add(people, "Corval;yes;for", 8);
        add(people, "Corval;yes;against", 7);
        add(people, "Corval;yes;", 2);
        add(people, "Vernac;yes;for", 51);
        add(people, "Vernac;yes;against", 4);
        add(people, "Vernac;no;", 6);
        add(people, "Sorgue;yes;for", 38);
        add(people, "Sorgue;no;against", 2);
        add(people, "Corvalet;yes;for", 21);
        add(people, "Corvalet;no;against", 9);
        return table("id;lives;client;answer", 21, people);
    }

    /** Of those who finished with the product, 9 out of 10 sleep better. */
    private static byte[] trial() {
        var people = new ArrayList<String>();
        add(people, "nuitea;yes;yes", 36);
        add(people, "nuitea;yes;no", 4);
        add(people, "nuitea;no;yes", 3);
        add(people, "nuitea;no;no", 11);
        add(people, "nuitea;no;", 6);
        add(people, "placebo;yes;yes", 31);
        add(people, "placebo;yes;no", 17);
        add(people, "placebo;no;no", 4);
        add(people, "placebo;no;", 2);
        return table("id;product;finished;better", 22, people);
    }

    private static void add(List<String> people, String person, int count) {
        people.addAll(Collections.nCopies(count, person));
    }

    private static byte[] table(String header, long seed, List<String> people) {
        Collections.shuffle(people, new Random(seed));
        var csv = new StringBuilder(header).append('\n');
        for (int i = 0; i < people.size(); i++) {
            csv.append(i + 1).append(';').append(people.get(i)).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}

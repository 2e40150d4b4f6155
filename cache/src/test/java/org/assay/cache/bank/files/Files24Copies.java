package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Copies of their data that people got on request. */
final class Files24Copies {
    private static final String[] RECIPIENTS = {
        "Voyalia",
        "Lotobulle",
        "Matelia",
        "Brico Sud",
        "Assurhum",
        "Modalys",
        "Zenfit",
        "Petitprix",
        "Autofil",
        "Gourmeo",
        "Jeunair",
        "Kdobox"
    };

    private Files24Copies() {}

    static Map<String, byte[]> all() {
        return Map.of("copy-a.zip", shop(), "copy-b.zip", site());
    }

    /** The profile writes the number with the country's prefix, the changes without. */
    private static byte[] shop() {
        var changes =
                new ArrayList<>(
                        List.of(
                                "2028-05-02;phone;0639980724;sign-up form",
                                "2029-11-15;phone;0639984207;customer service",
                                "2030-02-20;phone;0639980742;Lotobulle",
                                "2031-06-03;phone;0639980472;Voyalia",
                                "2028-05-02;email;carla@courriel.example;sign-up form",
                                "2030-01-08;email;carla.m@courriel.example;customer service",
                                "2028-05-02;city;Vernac;sign-up form",
                                "2030-07-30;city;Corval;Matelia",
                                "2031-06-04;city;Sorgue;customer service",
                                "2029-03-12;shoe size;38;order",
                                "2030-12-01;shoe size;39;order",
                                "2029-09-09;birthday;04-17;competition",
                                "2031-01-19;newsletter;no;customer service",
                                "2028-05-02;newsletter;yes;sign-up form",
                                "2031-03-22;hobby;climbing;Modalys",
                                "2029-03-12;hobby;cooking;competition"));
        Collections.shuffle(changes, new Random(2481));
        return new StoredZip()
                .file(
                        "profile.json",
                        """
                        {
                          "name": "Carla M.",
                          "email": "carla.m@courriel.example",
                          "phone": "+33639980472",
                          "city": "Sorgue",
                          "shoe size": 39,
                          "newsletter": false
                        }
                        """)
                .file("changes.csv", "date;field;value;source\n" + lines(changes))
                .bytes();
    }

    private static byte[] site() {
        var random = new Random(2482);
        var transfers = new ArrayList<String>();
        for (int i = 0; i < 110; i++) {
            // The last recipients only get what is not objected to, or get it early.
            int recipient = random.nextInt(RECIPIENTS.length);
            var day = Files13Words.day(random, LocalDate.of(2031, 1, 5), 330);
            boolean late = !day.isBefore(LocalDate.of(2031, 9, 16));
            var data =
                    late && recipient > 6
                            ? Files13Words.one(random, "phone", "city", "phone city")
                            : Files13Words.one(
                                    random, "email", "phone", "city", "email city", "phone email");
            transfers.add("%s;%s;%s".formatted(day, RECIPIENTS[recipient], data));
        }
        transfers.add("2031-09-15;Kdobox;email");
        transfers.add("2031-09-15;Gourmeo;email city");
        Collections.sort(transfers);
        return new StoredZip()
                .file(
                        "requests.csv",
                        """
                        date;request;data
                        2031-02-11;access;all
                        2031-05-20;objection;phone
                        2031-07-02;rectification;city
                        2031-09-15;objection;email
                        2031-11-24;access;all
                        """)
                .file("transfers.csv", "date;recipient;data\n" + lines(transfers))
                .bytes();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}

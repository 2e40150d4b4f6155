package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Contact cards to read. */
final class Files21Cards {

    private Files21Cards() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files21.alsoAsText("card-a", "vcf", one()));
        files.putAll(Files21.alsoAsText("cards-b", "vcf", several()));
        return files;
    }

    private static String one() {
        return """
        BEGIN:VCARD
        VERSION:3.0
        N:Novak;Vera;;Dr;
        FN:Dr Vera Novak
        ORG:Clinique du Parc
        TEL;TYPE=WORK,VOICE:+33 5 36 49 10 22
        TEL;TYPE=WORK,FAX:+33 5 36 49 10 29
        TEL;TYPE=HOME,VOICE:+33 5 36 49 77 03
        TEL;TYPE=CELL,VOICE:+33 6 39 98 41 75
        EMAIL;TYPE=INTERNET,HOME:vera@novak.example
        EMAIL;TYPE=INTERNET,WORK,PREF:v.novak@clinique-parc.example
        EMAIL;TYPE=INTERNET,WORK:accueil@clinique-parc.example
        ADR;TYPE=WORK:;;8 rue du Parc;Corval;;87300;France
        BDAY:1984-02-19
        REV:2031-01-12T09:30:00Z
        END:VCARD
        """;
    }

    private static String several() {
        return List.of(
                        card(
                                "Ana",
                                "Reis",
                                "87300",
                                "4 rue Basse",
                                "05 36 49 20 11",
                                "06 39 98 30 41"),
                        card(
                                "Gael",
                                "Morin",
                                "19240",
                                "19 rue Haute",
                                "05 36 49 20 17",
                                "06 39 98 30 19"),
                        card(
                                "Hana",
                                "Sato",
                                "87240",
                                "6 rue Haute",
                                "05 36 49 19 24",
                                "06 39 98 19 24"),
                        card(
                                "Karim",
                                "Benali",
                                "19420",
                                "24 rue Verte",
                                "05 36 49 20 32",
                                "06 39 98 30 57"),
                        card(
                                "Lina",
                                "Weber",
                                "87300",
                                "19 rue Verte",
                                "05 36 49 20 38",
                                "06 39 98 30 63"),
                        card(
                                "Otis",
                                "Brun",
                                "19420",
                                "19 rue Basse",
                                "05 36 49 20 44",
                                "06 39 98 30 78"),
                        card(
                                "Rosa",
                                "Campi",
                                "23240",
                                "2 place Neuve",
                                "05 36 49 20 53",
                                "06 39 98 30 86"),
                        card(
                                "Tom",
                                "Gray",
                                "19420",
                                "40 rue Haute",
                                "05 36 49 20 59",
                                "06 39 98 30 92"))
                .stream()
                .collect(Collectors.joining());
    }

    private static String card(
            String first, String last, String postcode, String street, String home, String mobile) {
        return """
        BEGIN:VCARD
        VERSION:3.0
        N:%2$s;%1$s;;;
        FN:%1$s %2$s
        TEL;TYPE=HOME,VOICE:%5$s
        TEL;TYPE=CELL,VOICE:%6$s
        ADR;TYPE=HOME:;;%4$s;Corval;;%3$s;France
        END:VCARD
        """
                .formatted(first, last, postcode, street, home, mobile);
    }
}

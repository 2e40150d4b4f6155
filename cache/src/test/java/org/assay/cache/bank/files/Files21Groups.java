package org.assay.cache.bank.files;

import java.util.Map;

/** Groups of addresses as a mail server keeps them: members are people or other groups. */
final class Files21Groups {

    private Files21Groups() {}

    static Map<String, byte[]> all() {
        return Map.of("groups-a.txt", Files21.lines(club()), "groups-b.txt", Files21.lines(firm()));
    }

    private static String club() {
        return """
        # groupe: membres / group: members
        agenda: vera, lina
        arbitres: paul, gael, zoe
        bureau: lina, otis, finances
        club: bureau, sports, presse
        coachs: arbitres, hana, marc
        finances: otis, tom
        judo: hana, bilal, zoe, chloe
        presse: vera, salma
        sports: judo, tennis, volley, coachs
        tennis: marc, karim, bilal
        volley: fatou, tom, yann, juniors
        juniors: yann, ines, ana
        """;
    }

    private static String firm() {
        return """
        # groupe: membres / group: members
        achats: ana, karim
        alertes: reseau, salma
        conseil: direction, vera
        direction: lina, projets
        essais: tom, qualite
        journal: hana, zoe
        labo: essais, ines
        marche: achats, otis
        projets: labo, journal
        qualite: marc, fatou
        reseau: yann, qualite
        stock: marche, paul
        voyages: otis, marcel
        """;
    }
}

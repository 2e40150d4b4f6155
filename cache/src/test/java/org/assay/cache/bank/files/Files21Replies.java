package org.assay.cache.bank.files;

import java.util.Map;
import java.util.TreeMap;

/** Messages to Iris Delmas that she answers. */
final class Files21Replies {

    private Files21Replies() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files21.alsoAsText("message-a", "eml", fromAnOffice()));
        files.putAll(Files21.alsoAsText("message-b", "eml", toManyPeople()));
        return files;
    }

    private static String fromAnOffice() {
        return """
        Return-Path: <retour-4471@envois.corval.example>
        Received: from envois.corval.example by mx.postal.example;
         Tue, 3 Jun 2031 10:12:47 +0200
        Date: Tue, 3 Jun 2031 10:12:44 +0200
        Message-ID: <20310603.4471@envois.corval.example>
        From: Ateliers de Corval <infos@envois.corval.example>
        Sender: robot@envois.corval.example
        Reply-To: Nadia Ferrand <n.ferrand@ateliers-corval.example>
        To: Iris Delmas <iris.delmas@postal.example>
        Cc: accueil@corval.example
        Subject: Atelier photo / Photo workshop
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Bonjour Iris,
        votre place est réservée. Notre site : contact@corval.example
        --
        Hello Iris,
        your place is booked. Our site: contact@corval.example
        """;
    }

    private static String toManyPeople() {
        return """
        Return-Path: <sofiane.adel@postal.example>
        Received: from smtp.postal.example by mx.postal.example;
         Fri, 6 Jun 2031 18:30:12 +0200
        Date: Fri, 6 Jun 2031 18:30:09 +0200
        Message-ID: <20310606.183009@postal.example>
        From: Sofiane Adel <sofiane.adel@postal.example>
        To: "Roux, Camille" <camille.roux@mistral.example>,
         Iris Delmas <iris.delmas@postal.example>,
         "Da Silva, Tiago" <tiago@atlas.example>,
         Marc Vidal <marc.vidal@mistral.example>,
         "Petit, Jeanne" <jeanne.petit@postal.example>
        Cc: Hana Sato <hana@atlas.example>,
         "Vidal, Marc" <marc.vidal@mistral.example>,
         "Le Goff, Yann" <yann.legoff@postal.example>,
         Otis Brun <otis@mistral.example>,
         Rosa Campi <rosa.campi@atlas.example>
        Subject: Pique-nique / Picnic
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Qui vient dimanche ? Ugo (ugo@postal.example) apporte les boissons.
        --
        Who is coming on Sunday? Ugo (ugo@postal.example) brings the drinks.
        """;
    }
}

package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Messages with their headers (RFC 5322), honest and forged. */
final class Files41Mails {

    private Files41Mails() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "message-a.eml", bytes(DIRECTOR),
                "message-b.eml", bytes(SCHOOL),
                "message-c.eml", bytes(BANK),
                "messages-a.zip", insurer());
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(UTF_8);
    }

    private static final String DIRECTOR =
            """
            Received: from mx2.brunel-bois.example (mx2.brunel-bois.example [192.0.2.31])
             by imap.brunel-bois.example with ESMTPS; Tue, 9 Mar 2032 09:14:22 +0100
            Message-ID: <7c1e.40@voila-bureau.example>
            Date: Tue, 9 Mar 2032 09:14:05 +0100
            From: "Sophie Brunel, direction" <s.brunel@brunel-bois.example>
            Reply-To: "Sophie Brunel" <direction.brunel@voila-bureau.example>
            To: compta@brunel-bois.example
            Subject: Virement urgent / Urgent transfer
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Bonjour,
            je suis en réunion. Merci de préparer un virement de 18 400 EUR et de me
            répondre ici pour les coordonnées. C'est confidentiel.

            I am in a meeting. Please prepare a transfer of EUR 18,400 and reply here
            for the details. This is confidential.

            Sophie Brunel
            direction@brunel-bois.example
            """;

    private static final String SCHOOL =
            """
            Received: from smtp7.boite-libre.example (smtp7.boite-libre.example [198.51.100.7])
             by mx.courriel-net.example with ESMTPS; Wed, 10 Mar 2032 18:02:41 +0100
            Message-ID: <20320310.4417@boite-libre.example>
            Date: Wed, 10 Mar 2032 18:02:33 +0100
            From: "proviseur@lycee-vernac.example" <mc.4471@boite-libre.example>
            Reply-To: vie-scolaire@lycee-vernac.example
            To: parents@courriel-net.example
            Subject: Voyage scolaire / School trip
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Madame, Monsieur,
            le solde du voyage est à régler avant ce soir sur la page jointe.

            The balance of the trip must be paid by tonight on the attached page.

            Le proviseur
            """;

    private static final String BANK =
            """
            Received: from mx3.courriel-net.example (mx3.courriel-net.example [10.0.0.14])
             by boites.courriel-net.example with LMTP; Thu, 11 Mar 2032 07:31:19 +0100
            Received: from smtp.orvane.example (unknown [198.51.100.73])
             by mx3.courriel-net.example with ESMTP; Thu, 11 Mar 2032 07:31:18 +0100
            Received: from passerelle.orvane.example (passerelle.orvane.example [192.0.2.10])
             by smtp.orvane.example with ESMTPS; Thu, 11 Mar 2032 07:30:58 +0100
            Received: from clients.orvane.example (clients.orvane.example [192.0.2.25])
             by passerelle.orvane.example with ESMTPS; Thu, 11 Mar 2032 07:30:51 +0100
            X-Originating-IP: 203.0.113.5
            Message-ID: <88.311.0730@orvane.example>
            Date: Thu, 11 Mar 2032 07:30:50 +0100
            From: "Banque Orvane" <securite@orvane.example>
            To: lise@courriel-net.example
            Subject: Votre carte / Your card
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Votre carte sera bloquée demain. Your card will be blocked tomorrow.
            """;

    /** Six messages; one passes its checks for another domain than the one it shows. */
    private static byte[] insurer() {
        var own = "spf=pass smtp.mailfrom=assur-pic.example";
        var signed = "dkim=pass header.d=assur-pic.example";
        return new StoredZip()
                .file("m1.eml", checked("Avis / Notice", own + "; " + signed, "pass", ""))
                .file(
                        "m2.eml",
                        checked(
                                "Contrat / Contract",
                                "spf=fail smtp.mailfrom=liste.example; " + signed,
                                "pass",
                                "Authentication-Results: liste.example; spf=softfail; dmarc=fail\n"))
                .file("m3.eml", checked("Facture / Invoice", own + "; dkim=none", "pass", ""))
                .file(
                        "m4.eml",
                        checked(
                                "Remboursement / Refund",
                                "spf=pass smtp.mailfrom=envoi-masse.example;"
                                        + " dkim=pass header.d=envoi-masse.example",
                                "fail",
                                "Authentication-Results: assur-pic.example; spf=pass; dkim=pass;"
                                        + " dmarc=pass\n"))
                .file(
                        "m5.eml",
                        checked(
                                "URGENT: sinistre / claim",
                                own + "; dkim=fail header.d=assur-pic.example",
                                "pass",
                                ""))
                .file(
                        "m6.eml",
                        checked(
                                "Rendez-vous / Appointment",
                                "spf=pass smtp.mailfrom=envoi-agenda.example; " + signed,
                                "pass",
                                ""))
                .bytes();
    }

    private static byte[] checked(String subject, String checks, String dmarc, String below) {
        return bytes(
                """
                Authentication-Results: courriel-net.example; %s; dmarc=%s header.from=assur-pic.example
                Received: from relais.example (relais.example [198.51.100.20])
                 by mx.courriel-net.example with ESMTPS; Fri, 12 Mar 2032 10:20:00 +0100
                %sMessage-ID: <%d@assur-pic.example>
                Date: Fri, 12 Mar 2032 10:19:52 +0100
                From: "Assur Pic" <clients@assur-pic.example>
                To: lise@courriel-net.example
                Subject: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                Bonjour Lise, voir votre espace client. Hello Lise, see your account.
                """
                        .formatted(checks, dmarc, below, 1000 + subject.length() * 37, subject));
    }
}

package org.assay.cache.bank.files;

import java.util.Map;

/** Messages that all say they come from one domain, with what servers found out about it. */
final class Files21Checks {

    private Files21Checks() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "received-a.zip",
                new StoredZip()
                        .file(
                                "m1.eml",
                                message(
                                        1,
                                        result(
                                                "mx.postal.example",
                                                "spf=pass smtp.mailfrom=envois.example",
                                                "dkim=pass header.d=envois.example")))
                        .file(
                                "m2.eml",
                                message(
                                        2,
                                        result(
                                                        "mx.postal.example",
                                                        "spf=softfail smtp.mailfrom=rivage.example",
                                                        "dkim=fail header.d=rivage.example")
                                                + result(
                                                        "mx.rivage.example",
                                                        "spf=pass smtp.mailfrom=rivage.example",
                                                        "dkim=pass header.d=rivage.example")))
                        .file(
                                "m3.eml",
                                message(
                                        3,
                                        result(
                                                "mx.postal.example",
                                                "spf=pass smtp.mailfrom=rivage.example.net",
                                                "dkim=none")))
                        .file(
                                "m4.eml",
                                message(
                                        4,
                                        result(
                                                "mx.postal.example",
                                                "spf=pass smtp.mailfrom=lettre.example",
                                                "dkim=fail header.d=rivage.example")))
                        .file(
                                "m5.eml",
                                message(
                                        5,
                                        result(
                                                "mx.postal.example",
                                                "spf=fail smtp.mailfrom=rivage.example",
                                                "dkim=pass header.d=rivage.example")))
                        .file(
                                "m6.eml",
                                message(
                                        6,
                                        result(
                                                "mx.postal.example",
                                                "spf=none smtp.mailfrom=rivage.example",
                                                "dkim=pass header.d=rivage-example.test")))
                        .bytes());
    }

    private static String result(String server, String spf, String dkim) {
        return "Authentication-Results: %s;\n %s;\n %s\n".formatted(server, spf, dkim);
    }

    private static byte[] message(int number, String results) {
        return Files21.lines(
                results
                        + """
                        Date: Mon, 7 Apr 2031 08:0%1$d:00 +0200
                        Message-ID: <m%1$d@rivage.example>
                        From: Rivage <contact@rivage.example>
                        To: lou@postal.example
                        Subject: Rivage %1$d
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=us-ascii

                        Rivage %1$d
                        """
                                .formatted(number));
    }
}

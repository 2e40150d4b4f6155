package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;

/** Archives in which one file is not what its name says; nothing in them can run. */
final class Files41Disguises {
    private static final int FALSE_INVOICE = 5;
    private static final int FALSE_TILE = 4;

    private Files41Disguises() {}

    static Map<String, byte[]> all() {
        return Map.of("invoices-a.zip", invoices(), "pictures-b.zip", pictures());
    }

    private static byte[] invoices() {
        var zip = new StoredZip();
        for (int i = 1; i <= 8; i++) {
            var page =
                    new TitledPdf(
                                    "Invoice " + i,
                                    "Atelier Garance",
                                    "Invoice",
                                    List.of("Invoice no. " + (400 + i), "Total: EUR " + 37 * i))
                            .bytes();
            zip.file(
                    "invoice-%d.pdf".formatted(i),
                    i == FALSE_INVOICE ? program(page.length) : page);
        }
        return zip.bytes();
    }

    /** Begins as a program does, then says what it is. */
    private static byte[] program(int length) {
        var said = "MZ  This file was made for an exercise and cannot be run. ";
        return said.repeat(length / said.length() + 1).substring(0, length).getBytes(ISO_8859_1);
    }

    private static byte[] pictures() {
        var picture = Png.picture();
        var zip = new StoredZip();
        for (int i = 1; i <= 6; i++) {
            zip.file(
                    "tile-%d.png".formatted(i), i == FALSE_TILE ? script(picture.length) : picture);
        }
        return zip.bytes();
    }

    private static byte[] script(int length) {
        var said = "#!/bin/sh\n# Made for an exercise: it does nothing.\nexit 0\n";
        return (said + "#".repeat(length - said.length())).getBytes(ISO_8859_1);
    }
}

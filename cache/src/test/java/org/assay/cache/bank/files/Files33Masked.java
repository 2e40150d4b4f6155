package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import org.assay.cache.bank.files.Files33MaskedPdf.Masked;
import org.assay.cache.bank.files.Files33MaskedPdf.Part;
import org.assay.cache.bank.files.Files33MaskedPdf.Removed;
import org.assay.cache.bank.files.Files33MaskedPdf.Shown;

/** PDFs that were redacted badly. */
final class Files33Masked {

    private Files33Masked() {}

    static Map<String, byte[]> all() {
        return Map.of("letter-a.pdf", letter(), "minutes-b.pdf", minutes());
    }

    private static byte[] letter() {
        return new Files33MaskedPdf(
                        "Courrier",
                        0,
                        List.of(
                                line("Mairie de Corval"),
                                line("Courrier 2031-118"),
                                List.of(new Shown("Nom : "), new Removed(14)),
                                List.of(new Shown("Rue : "), new Removed(20)),
                                List.of(new Shown("Plaque : "), new Masked("KR-482-ZT")),
                                line("Stationnement devant une sortie de garage.")))
                .bytes();
    }

    private static byte[] minutes() {
        return new Files33MaskedPdf(
                        "Compte rendu",
                        1,
                        List.of(
                                line("Association Le Phare"),
                                line("Compte rendu, mars 2031"),
                                List.of(
                                        new Shown("Subvention : "),
                                        new Removed(6),
                                        new Shown(" euros")),
                                line("Loyer : 2400 euros"),
                                List.of(
                                        new Shown("Salaires : "),
                                        new Masked("18650"),
                                        new Shown(" euros")),
                                line("Assurance : 975 euros"),
                                List.of(new Shown("Dons : "), new Removed(5), new Shown(" euros"))))
                .bytes();
    }

    private static List<Part> line(String text) {
        return List.of(new Shown(text));
    }
}

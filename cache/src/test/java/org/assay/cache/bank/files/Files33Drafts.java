package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import org.assay.cache.bank.files.Files33Document.Line;
import org.assay.cache.bank.files.Files33Document.Span;
import org.assay.cache.bank.files.Files33Document.State;

/** Documents that keep traces of their writing. */
final class Files33Drafts {

    private Files33Drafts() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "offer-a.docx", offer().docx(),
                "offer-a.odt", offer().odt(),
                "notice-b.docx", notice().docx(),
                "notice-b.odt", notice().odt());
    }

    private static Files33Document offer() {
        return new Files33Document(
                List.of(
                        Line.of("Ateliers Morand"),
                        Line.of("Véranda, 12 m²"),
                        new Line(
                                List.of(
                                        kept("Total : "),
                                        new Span(State.DELETED, "4180"),
                                        new Span(State.INSERTED, "4790"),
                                        kept(" €"))),
                        Line.of("Transport : 350 €")));
    }

    private static Files33Document notice() {
        return new Files33Document(
                List.of(
                        Line.of("Théâtre des Tilleuls"),
                        new Line(
                                List.of(
                                        kept("Anatole, "),
                                        new Span(State.DELETED, "Bérénice, "),
                                        kept("Colombe, Fabien"),
                                        new Span(State.INSERTED, ", Mireille"))),
                        Line.of("Samedi, 20 h 30")));
    }

    private static Span kept(String text) {
        return new Span(State.KEPT, text);
    }
}

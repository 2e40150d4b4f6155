package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies of messages as web pages, some of whose links do not lead where they seem to. */
final class Files41Letters {

    private record Link(String target, String text) {}

    private Files41Letters() {}

    static Map<String, byte[]> all() {
        return Map.of("letter-a.html", insurer(), "letter-b.html", theatre());
    }

    private static byte[] insurer() {
        return page(
                "Mutuelle Lumière",
                "Votre remboursement est prêt. Your refund is ready.",
                List.of(
                        new Link("https://www.lumiere.example/", "lumiere.example"),
                        new Link(
                                "https://lumiere.example.espace-sante.example/login",
                                "lumiere.example/mon-espace"),
                        new Link("https://aide.lumiere.example/remboursements", "Aide"),
                        new Link("https://lumiere-example.example/rib", "Modifier mon RIB"),
                        new Link("https://lumiere.example/agences", "Nos agences"),
                        new Link(
                                "https://lumiere.example/partir?vers=espace-sante.example",
                                "Partir en voyage"),
                        new Link("https://espace-sante.example/lumiere.example/", "Mes soins"),
                        new Link("https://lumieres.example/contact", "Nous écrire"),
                        new Link("https://docs.aide.lumiere.example/carte.pdf", "Ma carte"),
                        new Link("https://lumiere.example/mentions", "Mentions légales"),
                        new Link(
                                "https://suivi-lumiere.example/?u=lumiere.example",
                                "https://lumiere.example/suivi"),
                        new Link("https://compte.lumiere.example/lettres", "Se désinscrire")));
    }

    private static byte[] theatre() {
        return page(
                "Théâtre Cabestan",
                "La saison commence ! The season begins!",
                List.of(
                        new Link("https://cabestan.example/saison", "La saison"),
                        new Link(
                                "https://billets.cabestan.example/r?id=88213&t=7f0c99e2&s=sortir.example",
                                "Mes billets"),
                        new Link("https://cabestan.example/compte", "cabestan.example/compte"),
                        new Link("https://cabestan.example.sortir.example/plan", "Plan d’accès"),
                        new Link("https://www.cabestan.example/contact", "Contact"),
                        new Link("https://lettre.cabestan.example/fin?u=88213", "Se désinscrire")));
    }

    private static byte[] page(String title, String text, List<Link> links) {
        return """
        <!DOCTYPE html>
        <html lang="fr">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body>
        <h1>%s</h1>
        <p>%s</p>
        <ul>
        %s
        </ul>
        </body>
        </html>
        """
                .formatted(
                        title,
                        title,
                        text,
                        links.stream()
                                .map(
                                        link ->
                                                "<li><a href=\"%s\">%s</a></li>"
                                                        .formatted(
                                                                Workbook.escaped(link.target()),
                                                                link.text()))
                                .collect(Collectors.joining("\n")))
                .getBytes(UTF_8);
    }
}

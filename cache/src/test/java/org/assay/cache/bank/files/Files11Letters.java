package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters of which one link leads elsewhere than the others. */
final class Files11Letters {
    private static final String BANK = "caisse-lierre.example";
    private static final String MUSEUM = "musee-horloge.example";

    /**
     * A paragraph with a link.
     *
     * @param text what precedes the link
     * @param shown the link's text
     */
    private record Link(String text, String shown, String address) {
        String paragraph() {
            return "<p>%s <a href=\"%s\">%s</a></p>\n"
                    .formatted(text, Files11Html.escaped(address), shown);
        }
    }

    private Files11Letters() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "letter-a.html", letter("Caisse Lierre", bank()),
                "letter-b.html", letter("Musée de l’Horloge / Clock Museum", museum()));
    }

    private static byte[] letter(String title, List<Link> links) {
        var body = links.stream().map(Link::paragraph).collect(Collectors.joining());
        return Files11Html.page("fr", title, "", "<h1>" + title + "</h1>\n" + body);
    }

    private static List<Link> bank() {
        return List.of(
                new Link(
                        "Nos taux changent le 1er mars. / Our rates change on 1 March.",
                        "Tous les taux / All rates",
                        "https://www." + BANK + "/taux"),
                new Link(
                        "Une agence ouvre à Vernac. / A branch opens in Vernac.",
                        "https://agences." + BANK + "/vernac",
                        "https://agences." + BANK + "/vernac"),
                new Link(
                        "Un conseil pour votre épargne ? / Advice on your savings?",
                        "Prendre rendez-vous / Make an appointment",
                        "https://rendez-vous." + BANK + "/?theme=epargne&lang=fr"),
                new Link(
                        "Votre relevé de février est prêt. / Your February statement is ready.",
                        "https://acces." + BANK,
                        "https://" + BANK + ".point-acces.example/releve"),
                new Link(
                        "Votre carte expire bientôt ? / Does your card expire soon?",
                        "Renouveler / Renew",
                        "https://www." + BANK + "/carte#renouveler"),
                new Link(
                        "Pour ne plus recevoir cette lettre : / To stop this letter:",
                        "se désabonner / unsubscribe",
                        "https://lettre." + BANK + "/stop?id=5512"));
    }

    private static List<Link> museum() {
        return List.of(
                new Link(
                        "Le musée rouvre le 2 avril. / The museum opens again on 2 April.",
                        "Horaires / Opening hours",
                        "https://" + MUSEUM + "/horaires"),
                new Link(
                        "Visites guidées le dimanche : / Guided tours on Sundays:",
                        "https://visites." + MUSEUM,
                        "https://visites." + MUSEUM + "/dimanche"),
                new Link(
                        "Avec notre partenaire, la compagnie des bus : / With our partner, the bus company:",
                        "y aller en bus / getting there by bus",
                        "https://" + MUSEUM + "/acces?partenaire=bus-horloge.example"),
                new Link(
                        "Deux billets pour le prix d’un, aujourd’hui seulement ! / Two tickets for one, today only!",
                        "https://" + MUSEUM + "/reserver",
                        "https://" + MUSEUM + "@billets-jour.example/reserver"),
                new Link(
                        "Une montre pour la fête des pères ? / A watch for Father’s Day?",
                        "La boutique / The shop",
                        "https://boutique." + MUSEUM + "/montres"),
                new Link(
                        "Soutenez le musée : / Support the museum:",
                        "les amis de l’Horloge / friends of the Clock",
                        "https://amis." + MUSEUM + "/don"));
    }
}

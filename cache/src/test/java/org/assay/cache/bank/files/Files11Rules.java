package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** The rules of a reuse workshop, long enough to be searched rather than read. */
final class Files11Rules {
    private static final List<String> FRENCH =
            List.of(
                    "La Ressourcerie des Tilleuls collecte, répare et revend à petit prix des objets du quotidien.",
                    "Elle est ouverte du mardi au samedi, de 10 h à 18 h 30, sauf jours fériés.",
                    "Les dons se déposent au quai nord, jamais devant la porte. Un bénévole les pèse à l’arrivée.",
                    "Ne sont pas acceptés : matelas, extincteurs, peintures, pneus et objets contenant de l’amiante.",
                    "Un don de plus de 80 kg demande un rendez-vous, pris au moins 3 jours à l’avance.",
                    "L’adhésion annuelle coûte 12 €. Elle donne accès aux ateliers et à 10 % de remise.",
                    "Les mineurs de moins de 14 ans viennent accompagnés d’un adulte.",
                    "Les sacs à dos volumineux sont laissés à l’accueil.",
                    "Un casier peut être emprunté pour la journée contre une caution de 5 €.",
                    "Un objet réservé est gardé 10 jours ; passé ce délai, il retourne en rayon.",
                    "Les prix affichés sont fermes, sauf le dernier samedi du mois.",
                    "Le paiement se fait en espèces, par carte à partir de 7 €, ou en monnaie locale.",
                    "Les appareils électriques sont testés et garantis 30 jours, sur présentation du ticket.",
                    "Les livres, disques et jeux ne sont ni repris ni échangés.",
                    "L’atelier vélo prête des outils sur place ; ils sont rendus propres avant 18 h.",
                    "Les outils du prêt long sont à rendre sous 14 jours. Chaque jour de retard coûte 2 €.",
                    "L’atelier couture accueille 8 personnes au plus ; l’inscription est obligatoire.",
                    "Les machines à coudre ne quittent pas l’atelier.",
                    "Les objets trouvés sont gardés 45 jours à l’accueil, puis mis en vente.",
                    "Le café associatif sert des boissons sans alcool ; la vaisselle se rapporte au comptoir.",
                    "Une réclamation se fait par écrit ; une réponse est donnée sous 21 jours.",
                    "Les animaux sont admis, tenus en laisse, sauf dans le café.",
                    "En cas de perte de la clé d’un casier, 18 € sont dus pour le cylindre.",
                    "Les photographies sont permises, sans flash et sans visage reconnaissable.",
                    "Le stationnement devant le quai est limité à 20 minutes.",
                    "Une livraison à domicile coûte 25 € dans la commune, 40 € au-delà.",
                    "Les bénévoles portent un badge jaune ; ils signent la charte à leur arrivée.",
                    "Ce règlement est revu chaque année par l’assemblée générale.");
    private static final List<String> ENGLISH =
            List.of(
                    "The Ressourcerie des Tilleuls collects, mends and sells everyday objects at low prices.",
                    "It is open from Tuesday to Saturday, from 10 am to 6.30 pm, except on public holidays.",
                    "Gifts are left at the north dock, never in front of the door. A volunteer weighs them on arrival.",
                    "Not accepted: mattresses, fire extinguishers, paint, tyres and objects that contain asbestos.",
                    "A gift of more than 80 kg needs an appointment, made at least 3 days ahead.",
                    "Yearly membership costs €12. It gives access to the workshops and a 10% discount.",
                    "Children under 14 come with an adult.",
                    "Large rucksacks are left at the reception.",
                    "A locker can be borrowed for the day against a deposit of €5.",
                    "An object that was reserved is held for 10 days; after that it goes back on the shelf.",
                    "Marked prices are firm, except on the last Saturday of the month.",
                    "Payment is in cash, by card from €7 on, or in local currency.",
                    "Electrical appliances are tested and guaranteed for 30 days, with the receipt.",
                    "Books, records and games are neither taken back nor exchanged.",
                    "The bicycle workshop lends tools on the spot; they are returned clean before 6 pm.",
                    "Tools on long loan have to be returned within 14 days. Each day of delay costs €2.",
                    "The sewing workshop takes 8 people at most; registration is required.",
                    "Sewing machines do not leave the workshop.",
                    "Lost property is kept for 45 days at the reception, then put on sale.",
                    "The café serves drinks without alcohol; dishes are brought back to the counter.",
                    "A complaint is made in writing; an answer is given within 21 days.",
                    "Animals are admitted, on a lead, except in the café.",
                    "If the key of a locker is lost, €18 is due for the cylinder.",
                    "Photographs are allowed, without flash and without recognisable faces.",
                    "Parking in front of the dock is limited to 20 minutes.",
                    "A home delivery costs €25 within the town, €40 beyond.",
                    "Volunteers wear a yellow badge; they sign the charter when they arrive.",
                    "These rules are reviewed every year by the general assembly.");

    private Files11Rules() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "rules-fr.html", rules("fr", "Règlement intérieur", "Article", FRENCH),
                "rules-en.html", rules("en", "House rules", "Rule", ENGLISH));
    }

    private static byte[] rules(String language, String title, String heading, List<String> rules) {
        var body = new StringBuilder("<h1>" + title + "</h1>\n");
        for (int i = 0; i < rules.size(); i++) {
            body.append("<h2>%s %d</h2>\n<p>%s</p>\n".formatted(heading, i + 1, rules.get(i)));
        }
        return Files11Html.page(language, title, "", body.toString());
    }
}

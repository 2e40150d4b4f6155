package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Terms of contracts, each article in French, then in English. */
final class Files24Terms {
    private static final List<String> VIOLIN =
            List.of(
                    "Objet. L’Atelier Archet loue un violon avec archet et étui.",
                    "Purpose. Atelier Archet rents out a violin with bow and case.",
                    "Durée. Le contrat est conclu pour 12 mois.",
                    "Duration. The contract is made for 12 months.",
                    "Prix. La mensualité est de 18 euros, payée au début de chaque mois.",
                    "Price. The monthly payment is 18 euros, paid at the beginning of each month.",
                    "Dépôt. À la signature, le client verse un dépôt de garantie de 150 euros.",
                    "Deposit. On signing, the customer pays a deposit of 150 euros.",
                    "Livraison. Le violon est retiré à l’atelier ; l’envoi coûte 22 euros.",
                    "Delivery. The violin is collected at the workshop; sending it costs 22 euros.",
                    "Entretien. Les cordes cassées sont remplacées par le client.",
                    "Care. The customer replaces broken strings.",
                    "Assurance. Le vol n’est pas assuré. Une assurance coûte 3 euros par mois.",
                    "Insurance. Theft is not insured. Insurance costs 3 euros a month.",
                    "Reconduction. Sauf lettre reçue 30 jours avant la fin, le contrat reprend pour 6 mois.",
                    "Renewal. Unless a letter is received 30 days before the end, the contract goes on for 6 months.",
                    "Fin anticipée. Le client peut partir à la fin de chaque mois. Il doit alors 25 % des mensualités qui restaient à payer jusqu’au terme.",
                    "Early end. The customer may leave at the end of each month. They then owe 25% of the monthly payments that remained to be made until the end of the contract.",
                    "Retour. Un violon rendu sans son étui donne lieu à 15 euros de frais.",
                    "Return. A violin returned without its case gives rise to a fee of 15 euros.",
                    "Retard. Une mensualité en retard est majorée de 2 euros.",
                    "Delay. A late monthly payment is increased by 2 euros.",
                    "Restitution. Le dépôt est rendu sous 15 jours, moins les sommes dues.",
                    "Refund. The deposit is given back within 15 days, less the sums owed.");

    private static final List<String> VEGETABLES =
            List.of(
                    "Objet. La ferme du Sureau prépare un panier de légumes par semaine.",
                    "Purpose. Sureau farm prepares one vegetable box a week.",
                    "Prix. Le panier coûte 14 euros.",
                    "Price. The box costs 14 euros.",
                    "Grand panier. Le grand panier coûte 21 euros.",
                    "Large box. The large box costs 21 euros.",
                    "Livraison. Le panier est retiré à la ferme. Livré chez le client, il coûte 2 euros de plus.",
                    "Delivery. The box is collected at the farm. Delivered to the customer’s home, it costs 2 euros more.",
                    "Bienvenue. Le premier panier est à moitié prix pour qui s’engage sur 26 semaines.",
                    "Welcome. The first box is half price for whoever signs up for 26 weeks.",
                    "Annulation à temps. Un panier annulé au moins 5 jours avant la livraison n’est pas dû.",
                    "Cancellation in time. A box cancelled at least 5 days before delivery is not due.",
                    "Annulation tardive. Annulé plus tard, le panier est dû à 50 %, sans frais de livraison.",
                    "Late cancellation. Cancelled later, 50% of the box is due, without delivery fee.",
                    "Caisse. La caisse reste à la ferme ; une caisse perdue coûte 6 euros.",
                    "Crate. The crate belongs to the farm; a lost crate costs 6 euros.",
                    "Hiver. La ferme peut interrompre les paniers deux semaines en janvier.",
                    "Winter. The farm may stop the boxes for two weeks in January.",
                    "Paiement. Les paniers sont payés à la fin du mois.",
                    "Payment. Boxes are paid for at the end of the month.");

    private Files24Terms() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        put(files, "terms-a", document("Atelier Archet", VIOLIN));
        put(files, "terms-b", document("Ferme du Sureau", VEGETABLES));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, OfficeText document) {
        files.put(name + ".docx", document.docx());
        files.put(name + ".odt", document.odt());
    }

    private static OfficeText document(String author, List<String> articles) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(author + " – Conditions générales / Terms and conditions");
        for (int i = 0; i < articles.size(); i++) {
            paragraphs.add("%d. %s".formatted(i / 2 + 1, articles.get(i)));
        }
        return new OfficeText(
                "Conditions générales / Terms and conditions",
                author,
                author,
                "2031-01-06",
                "2031-01-06",
                1,
                30,
                Map.of(),
                paragraphs,
                "");
    }
}

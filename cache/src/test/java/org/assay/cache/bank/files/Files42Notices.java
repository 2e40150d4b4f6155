package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Privacy notices in French and English, as a page and as a PDF. */
final class Files42Notices {
    private static final int LINE = 74;
    private static final int LINES_ON_PAGE = 22;

    private static final List<String> CAR_SHARING =
            List.of(
                    "Les Quatre Vents, covoiturage : politique de confidentialité",
                    "Responsable : coopérative Les Quatre Vents, 4 quai des Tanneurs, Vernac. Pour exercer vos droits : donnees@quatrevents.example.",
                    "Profil. Votre nom, votre photo et votre adresse électronique sont supprimés 30 jours après la fermeture du compte.",
                    "Trajets. Chaque trajet est conservé 5 ans à compter de sa date, pour notre comptabilité.",
                    "Assistance. Vos échanges avec notre service d'assistance sont conservés 18 mois à compter de la fermeture du compte.",
                    "Messages. Les messages échangés avec d'autres voyageurs sont conservés 18 mois à compter de votre dernier trajet, que le compte soit fermé ou non.",
                    "Avis. Les avis que vous avez laissés sont conservés 3 ans à compter de la fermeture du compte, sous un pseudonyme.",
                    "Position. La position de votre téléphone est effacée 6 mois après l'inscription, puis tous les 6 mois.",
                    "Nous ne transmettons vos données à personne, sauf votre prénom et votre photo aux voyageurs du même trajet.",
                    "Les Quatre Vents, carpooling: privacy notice",
                    "Controller: cooperative Les Quatre Vents, 4 quai des Tanneurs, Vernac. To exercise your rights: donnees@quatrevents.example.",
                    "Profile. Your name, photo and e-mail address are deleted 30 days after the account is closed.",
                    "Journeys. Each journey is kept for 5 years from its date, for our accounts.",
                    "Support. Your exchanges with our support department are kept for 18 months from the closing of the account.",
                    "Messages. The messages exchanged with other travellers are kept for 18 months from your last journey, whether the account is closed or not.",
                    "Ratings. The ratings that you have left are kept for 3 years from the closing of the account, under a pseudonym.",
                    "Location. Your telephone's location is erased 6 months after signing up, then every 6 months.",
                    "We pass on your data to nobody, except your first name and photo to the travellers of the same journey.");

    /** Name, data in French and English, period in French and English. */
    private static final String[][] RECIPIENTS = {
        {"Brivaut", "adresse électronique", "e-mail address", "3 ans", "3 years"},
        {"Asphalia", "position, plaque", "location, number plate", "13 mois", "13 months"},
        {"Cartolis", "position", "location", "12 mois", "12 months"},
        {"Dorival", "plaque", "number plate", "24 mois", "24 months"},
        {
            "Estampe",
            "position, adresse électronique",
            "location, e-mail address",
            "2 ans",
            "2 years"
        },
        {"Fluvia", "position", "location", "30 jours", "30 days"},
        {
            "Garandie",
            "plaque, adresse électronique",
            "number plate, e-mail address",
            "5 ans",
            "5 years"
        },
        {"Isoletta", "position, plaque", "location, number plate", "6 mois", "6 months"},
        {"Horizel", "position", "location", "25 mois", "25 months"},
        {"Jalonne", "adresse électronique", "e-mail address", "18 mois", "18 months"},
        {
            "Kerbello",
            "plaque, adresse électronique, position",
            "number plate, e-mail address, location",
            "14 mois",
            "14 months"
        },
        {"Lanterna", "position", "location", "1 an", "1 year"},
    };

    private Files42Notices() {}

    static Map<String, byte[]> all() {
        var parking = parking();
        return Map.of(
                "notice-a.html", page(CAR_SHARING),
                "notice-a.pdf", pdf("Les Quatre Vents", CAR_SHARING),
                "notice-b.html", page(parking),
                "notice-b.pdf", pdf("Parcavel", parking));
    }

    private static List<String> parking() {
        var lines = new ArrayList<String>();
        lines.add("Parcavel, stationnement : politique de confidentialité");
        lines.add(
                "Nous recueillons la position, la plaque et l'adresse électronique pour régler le stationnement. Parcavel garde la position 3 mois.");
        lines.add(
                "Destinataires : pour chacun, les données reçues, puis la durée pendant laquelle il les garde.");
        for (var one : RECIPIENTS) {
            lines.add("%s : %s ; %s.".formatted(one[0], one[1], one[3]));
        }
        lines.add("Parcavel, parking: privacy notice");
        lines.add(
                "We collect location, number plate and e-mail address in order to settle the parking. Parcavel keeps the location for 3 months.");
        lines.add(
                "Recipients: for each, the data received, then the period for which it keeps them.");
        for (var one : RECIPIENTS) {
            lines.add("%s: %s; %s.".formatted(one[0], one[2], one[4]));
        }
        return List.copyOf(lines);
    }

    /** The first half is French, the second English; each starts with a title. */
    private static byte[] page(List<String> lines) {
        var body = new StringBuilder();
        int half = lines.size() / 2;
        for (int i = 0; i < lines.size(); i++) {
            var line = Files11Html.escaped(lines.get(i)).replace('\'', '’');
            boolean isTitle = i % half == 0;
            body.append(
                    "<%1$s lang=\"%2$s\">%3$s</%1$s>\n"
                            .formatted(
                                    isTitle ? "h1" : "p",
                                    i < half ? "fr" : "en",
                                    i < half
                                            ? line.replace(" :", "\u00a0:").replace(" ;", "\u00a0;")
                                            : line));
        }
        return Files11Html.page("fr", lines.getFirst(), "", body.toString());
    }

    private static byte[] pdf(String title, List<String> paragraphs) {
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ", -1)) {
                if (line.length() + word.length() >= LINE) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
            lines.add(line.toString().strip());
        }
        var pages = new ArrayList<List<String>>();
        for (int i = 0; i < lines.size(); i += LINES_ON_PAGE) {
            pages.add(List.copyOf(lines.subList(i, Math.min(lines.size(), i + LINES_ON_PAGE))));
        }
        return new PagesPdf(title, pages).bytes();
    }
}

package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** Saved pages of results, in which ads and organic results mix. */
final class Files11Results {

    /** Labels of paid places; what stands after the address of an organic result is its date. */
    static final List<String> PAID =
            List.of("Annonce / Ad", "Sponsorisé / Sponsored", "Lien commercial / Commercial link");

    /**
     * One result a line: address, label or date, title. A label is given by its place in {@link
     * #PAID}.
     */
    private static final String VALLEY =
            """
            www.vallon.example/hotels|0|Dormir au Vallon / Sleeping in the Vallon
            promo-sejours.example/vallon|1|Séjours au Vallon, −40 % / Stays in the Vallon, −40%
            vallon.example|-|Le Vallon, site officiel / The Vallon, official site
            grand-vallon.example/chemins|-|Chemins du Grand-Vallon / Paths of the Grand-Vallon
            sentiers.vallon.example/boucle-3|-|Boucle des trois moulins / Loop of the three mills
            rando-plus.example/vallon.example|-|Vallon : 12 boucles notées / Vallon: 12 rated loops
            boutique.vallon.example|2|Cartes et gourdes / Maps and bottles
            vallon.example.tourisme.example/carte|-|Carte du Vallon / Map of the Vallon
            www.vallon.example/meteo|-|Météo des sentiers / Weather on the paths
            forum-marche.example/t/204|-|Vallon avec un chien ? / The Vallon with a dog?
            chaussures-nord.example|0|Chaussures de marche / Walking shoes
            mon-vallon.example/blog|-|Mon Vallon, le blog / My Vallon, the blog
            vallon.example/agenda/mai|-|Fête des sentiers / Festival of the paths
            journal-val.example/vallon|-|Le Vallon rouvre / The Vallon opens again
            photos-val.example/?site=vallon.example|-|Album du Vallon / Album of the Vallon
            bus.vallon.example/lignes|-|Venir en bus / Coming by bus
            sejour.vallon.example/offre|1|Offre du printemps / Spring offer
            vallonexample.example/gite|-|Gîte des Trois Moulins / Three Mills cottage
            vallon-example.example|-|Vallon, le film / Vallon, the film
            gps-traces.example/vallon|-|Traces à télécharger / Tracks to download
            velo-val.example|2|Louer un vélo / Hire a bike
            archives.sentiers.vallon.example/1987|-|Les sentiers en 1987 / The paths in 1987
            vallon.guide.example|-|Le Vallon, guide / The Vallon, a guide
            librairie-val.example/cartes|1|Cartes au 1:25 000 / Maps at 1:25,000
            """;

    private static final String BREAD =
            """
            machines-pain.example|1|Machines à pain / Bread machines
            levain.example/debuter|-|Débuter un levain / Starting a sourdough
            www.levain.example/faq|-|Questions sur le levain / Questions on sourdough
            fournil.example/blog/12|-|Ma première miche / My first loaf
            forum.fournil.example/t/88|-|Levain trop acide / Sourdough too acid
            farines-direct.example|0|Farines livrées / Flour delivered
            fournil-express.example|-|Du pain en une heure / Bread in one hour
            blog.levain.example/hiver|-|Le levain en hiver / Sourdough in winter
            levain.example/types|2|Nos levains séchés / Our dried sourdoughs
            cereales.example/ble|-|Le blé ancien / Old wheat
            cereales.example/seigle|-|Le seigle / Rye
            ble.cereales.example|-|Tout sur le blé / All about wheat
            cours-pain.example|1|Cours de boulangerie / Baking courses
            boulange.example/guide.pdf|-|Guide du boulanger / Baker's guide
            www.boulange.example|-|Boulange, accueil / Boulange, home
            levain.recettes.example|-|Recettes au levain / Sourdough recipes
            fournil.recettes.example/miche|-|Miche de campagne / Country loaf
            four-vite.example|0|Fours en promotion / Ovens on offer
            mie.example/alveoles|-|Une mie bien ouverte / An open crumb
            www.mie.example/croute|-|Une croûte dorée / A golden crust
            fournil.example/levain|-|Entretenir son levain / Keeping one's sourdough
            levain-example.example|-|Levain, la bande dessinée / Sourdough, the comic
            petrins-pro.example|2|Pétrins / Kneading machines
            boulange.example/stages|1|Stages d’été / Summer courses
            """;

    private Files11Results() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "results-a.html", page("sentiers vallon", VALLEY),
                "results-b.html", page("pain levain", BREAD));
    }

    private static byte[] page(String query, String results) {
        var body = new StringBuilder("<h1>« " + query + " »</h1>\n<ol>\n");
        int day = 1;
        for (var line : results.lines().toList()) {
            var parts = line.split("\\|", 3);
            var note = parts[1].equals("-") ? "2031-03-%02d".formatted(day++) : label(parts[1]);
            body.append(
                    "<li>\n<strong>%s</strong><br>\n<code>%s</code> · <small>%s</small>\n</li>\n"
                            .formatted(parts[2], Files11Html.escaped(parts[0]), note));
        }
        return Files11Html.page("fr", query, "", body.append("</ol>\n").toString());
    }

    private static String label(String number) {
        return PAID.get(Integer.parseInt(number));
    }
}

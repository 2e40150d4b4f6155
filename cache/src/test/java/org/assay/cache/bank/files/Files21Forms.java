package org.assay.cache.bank.files;

import java.util.Map;

/** Forms of online services, to be read in their code. */
final class Files21Forms {

    private Files21Forms() {}

    static Map<String, byte[]> all() {
        return Map.of("form-a.html", Files21.lines(badge()), "form-b.html", Files21.lines(order()));
    }

    private static String badge() {
        return """
        <!DOCTYPE html>
        <html lang="fr">
        <head><meta charset="utf-8"><title>Badge</title></head>
        <body>
        <h1>Badge</h1>
        <form action="https://badge.corval.example/envoi" method="post">
          <p><label>Nom / Name <input name="name" required maxlength="40"></label></p>
          <p><label>Badge <input name="badge" required maxlength="7"
             pattern="[A-D]{2}[0-9]{3,4}-?[xyz]"></label></p>
          <p><label>Année / Year <input name="year" type="number" min="2030" max="2033"></label></p>
          <p><button>OK</button></p>
        </form>
        </body>
        </html>
        """;
    }

    private static String order() {
        return """
        <!DOCTYPE html>
        <html lang="fr">
        <head><meta charset="utf-8"><title>Stage / Workshop</title></head>
        <body>
        <h1>Stage / Workshop</h1>
        <form action="https://stages.corval.example/envoi" method="post">
          <input type="hidden" name="ref" value="C-418">
          <p><label>Nom / Name <input name="name" value="Vera Novak"></label></p>
          <p><label>Club <input name="club" value="Corval" disabled></label></p>
          <p><label>Code <input value="7731" readonly></label></p>
          <p><label>Tarif / Price <input name="price" value="24" readonly></label></p>
          <p><label><input type="checkbox" name="lunch" value="yes" checked> Repas / Lunch</label>
             <label><input type="checkbox" name="bus" value="yes"> Bus</label></p>
          <p><label><input type="radio" name="day" value="sat"> Samedi / Saturday</label>
             <label><input type="radio" name="day" value="sun" checked> Dimanche / Sunday</label></p>
          <p><button>OK</button></p>
        </form>
        <p><label>Recherche / Search <input name="query" value="piano"></label></p>
        </body>
        </html>
        """;
    }
}

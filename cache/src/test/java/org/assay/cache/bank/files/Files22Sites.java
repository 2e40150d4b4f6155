package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Static sites as archives: one with a picture, one with a link that leads nowhere, one with
 * islands.
 */
final class Files22Sites {

    /** A page a line: path, title, then what it shows and links to. */
    private static final List<String> BIRDS =
            List.of(
                    "index.html|Oiseaux / Birds|images/mouette.svg birds/heron.html birds/aigrette.html info/contact.html",
                    "birds/heron.html|Héron / Heron|../images/heron.svg ../images/Plan.svg ../index.html",
                    "birds/aigrette.html|Aigrette / Egret|../images/aigrette.svg ../images/nid-1.svg ../index.html heron.html",
                    "birds/avocette.html|Avocette / Avocet|../images/avocette.svg ../images/nid-2.svg ../index.html",
                    "birds/spatule.html|Spatule / Spoonbill|../images/Spatule.svg ../images/nid-3.svg avocette.html",
                    "info/contact.html|Contact|../images/Plan.svg ../images/mouette.svg ../birds/spatule.html ../birds/avocette.html");

    private static final List<String> BIRD_PICTURES =
            List.of(
                    "Plan",
                    "aigrette",
                    "avocette",
                    "heron",
                    "mouette",
                    "nid-1",
                    "nid-2",
                    "nid-3",
                    "spatule");

    private static final List<String> MUSEUM =
            List.of(
                    "index.html|Musée / Museum|visite/salles.html visite/tarifs.html contact.html",
                    "contact.html|Contact|index.html visite/plan.html",
                    "visite/salles.html|Salles / Rooms|../index.html plan.html expo/photo.html expo/robot.html",
                    "visite/tarifs.html|Tarifs / Prices|../index.html ../contact.html salles.html",
                    "visite/plan.html|Plan|../index.html salles.html ../contact.html",
                    "visite/expo/photo.html|Photo|../../index.html ../salles.html robot.html",
                    "visite/expo/robot.html|Robot|../../index.html ../salles.html radio.html ../../contact.html",
                    "visite/expo/radio.html|Radio|../../index.html ../plan.html ../contact.html photo.html",
                    "visite/expo/train.html|Train|../../index.html ../tarifs.html ../../visite/plan.html",
                    "visite/archives.html|Archives|expo/train.html expo/radio.html ../index.html");

    private static final List<String> ISLAND =
            List.of(
                    "index.html|Accueil / Home|a/faune.html a/flore.html b/acces.html",
                    "a/faune.html|Faune / Wildlife|../index.html flore.html oiseaux.html",
                    "a/flore.html|Flore / Plants|../index.html arbres.html",
                    "a/oiseaux.html|Oiseaux / Birds|faune.html ../b/ferry.html",
                    "a/arbres.html|Arbres / Trees|flore.html !fleurs.html",
                    "a/fleurs.html|Fleurs / Flowers|flore.html ../index.html",
                    "a/poissons.html|Poissons / Fish|faune.html ../b/peche.html",
                    "b/acces.html|Accès / Access|../index.html ferry.html",
                    "b/ferry.html|Ferry|acces.html ../c/hotel.html !peche.html",
                    "b/peche.html|Pêche / Fishing|../a/poissons.html ferry.html",
                    "b/velo.html|Vélo / Bicycle|acces.html",
                    "c/hotel.html|Hôtel / Hotel|../index.html camping.html",
                    "c/camping.html|Camping / Campsite|hotel.html",
                    "c/essai.html|Essai / Test|../index.html");

    private Files22Sites() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "site-a.zip", archive(BIRDS, BIRD_PICTURES),
                "site-b.zip", archive(MUSEUM, List.of()),
                "site-c.zip", archive(ISLAND, List.of()));
    }

    private static byte[] archive(List<String> pages, List<String> pictures) {
        var zip = new StoredZip();
        for (var page : pages) {
            var parts = page.split("\\|", 3);
            zip.file(parts[0], page(parts[1], List.of(parts[2].split(" ", -1))));
        }
        pictures.forEach(name -> zip.file("images/%s.svg".formatted(name), picture(name)));
        return zip.bytes();
    }

    private static byte[] page(String title, List<String> references) {
        var body = new StringBuilder("<h1>%s</h1>\n".formatted(title));
        references.forEach(reference -> body.append(element(reference)));
        return Files11Html.page("mul", title, "", body.toString());
    }

    /** What begins with an exclamation mark was taken out of the page by a comment. */
    private static String element(String reference) {
        var path = reference.replace("!", "");
        if (path.endsWith(".svg")) {
            return "<p><img src=\"%s\" alt=\"\"></p>\n".formatted(path);
        }
        var name = path.substring(path.lastIndexOf('/') + 1).replace(".html", "");
        var link = "<p><a href=\"%s\">%s</a></p>".formatted(path, name);
        return (path.equals(reference) ? link : "<!-- %s -->".formatted(link)) + "\n";
    }

    /** A sign that differs with the name. */
    private static byte[] picture(String name) {
        int hue = Math.floorMod(name.hashCode(), 360);
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="160" height="120">
        <rect width="160" height="120" fill="hsl(%d,60%%,80%%)"/>
        <circle cx="80" cy="60" r="40" fill="hsl(%d,60%%,40%%)"/>
        </svg>
        """
                .formatted(hue, hue)
                .getBytes(StandardCharsets.UTF_8);
    }
}

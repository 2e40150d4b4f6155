package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.TextDocument.body;
import static org.assay.cache.bank.files.TextDocument.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.cache.bank.files.TextDocument.Block;
import org.assay.cache.bank.files.TextDocument.Look;
import org.assay.cache.bank.files.TextDocument.Span;
import org.assay.cache.bank.files.TextDocument.Style;

/** Guides whose titles look alike, though not all have the same style. */
final class Files31Titles {
    private static final List<String> ISLANDS =
            List.of(
                    "Orvelle",
                    "Trévenec",
                    "Belmor",
                    "Kermadou",
                    "Saint-Aubert",
                    "Pointe-Noire",
                    "Lorme",
                    "Vasilles");
    private static final List<String> VILLAGES =
            List.of(
                    "Arvelle",
                    "Brantois",
                    "Corval",
                    "Dournel",
                    "Estagnac",
                    "Fontanges",
                    "Gressac",
                    "Harnois",
                    "Istrac");
    private static final List<String> TEXTS =
            List.of(
                    "Le bateau part à 8 h 15. / The boat leaves at 8:15.",
                    "Le phare se visite le mardi. / The lighthouse can be visited on Tuesdays.",
                    "On y loue des vélos. / Bicycles can be hired.",
                    "Le sentier fait 6 km. / The path is 6 km long.",
                    "Le marché a lieu le samedi. / The market is held on Saturdays.",
                    "La plage est au sud. / The beach is in the south.",
                    "L’auberge compte 12 lits. / The hostel has 12 beds.",
                    "Le moulin tourne encore. / The windmill still turns.",
                    "Le musée ferme en hiver. / The museum closes in winter.");

    private Files31Titles() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(guide(ISLANDS, Set.of("Belmor", "Pointe-Noire"), Style.BODY).files("guide-a"));
        files.putAll(guide(VILLAGES, Set.of("Fontanges"), Style.HEADING_2).files("guide-b"));
        return files;
    }

    /** A chapter a place; odd ones have another style that is made to look like a heading. */
    private static TextDocument guide(List<String> places, Set<String> odd, Style oddStyle) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            blocks.add(
                    odd.contains(place)
                            ? new TextDocument.Paragraph(
                                    oddStyle, false, List.of(new Span(place, Look.LIKE_HEADING)))
                            : heading(Style.HEADING_1, place));
            blocks.add(body(TEXTS.get(i)));
            blocks.add(body(TEXTS.get((i + 4) % TEXTS.size())));
        }
        return TextDocument.of(blocks);
    }
}

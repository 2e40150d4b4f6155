package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import org.assay.cache.bank.files.RevisedText.Added;
import org.assay.cache.bank.files.RevisedText.Kept;
import org.assay.cache.bank.files.RevisedText.Removed;
import org.assay.cache.bank.files.RevisedText.Stretch;

/** Drafts in which several people suggested changes. */
final class Files23Drafts {
    private static final String CAMILLE = "Camille Roy";
    private static final String DENIS = "Denis Vial";
    private static final String IRENE = "Irène Solal";
    private static final String MALO = "Malo Guern";

    private Files23Drafts() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "draft-a.docx", budget().docx(),
                "draft-a.odt", budget().odt(),
                "draft-b.docx", programme().docx(),
                "draft-b.odt", programme().odt());
    }

    private static RevisedText budget() {
        return new RevisedText(
                List.of(
                        List.of(new Kept("Budget de la fête / Fair budget (€)")),
                        changed("Salle / Hall: ", "420", "380", CAMILLE, "2031-04-02"),
                        changed("Sono / Sound: ", "150", "190", DENIS, "2031-04-03"),
                        List.of(new Kept("Boissons / Drinks: 260")),
                        changed("Affiches / Posters: ", "45", "54", CAMILLE, "2031-04-02"),
                        changed("Décor / Decoration: ", "0", "75", DENIS, "2031-04-04"),
                        List.of(new Kept("Assurance / Insurance: 110")),
                        changed("Lots / Prizes: ", "95", "0", CAMILLE, "2031-04-05"),
                        changed("Gardiennage / Security: ", "230", "320", DENIS, "2031-04-03")));
    }

    private static RevisedText programme() {
        return new RevisedText(
                List.of(
                        List.of(new Kept("Samedi / Saturday")),
                        changed("Chorale / Choir (h): ", "10", "11", IRENE, "2031-03-08"),
                        changed("Conte / Tales (h): ", "13", "12", MALO, "2031-03-07"),
                        changed("Théâtre / Theatre (h): ", "14", "15", MALO, "2031-03-12"),
                        changed("Danse / Dance (h): ", "16", "17", IRENE, "2031-03-11"),
                        changed("Cirque / Circus (h): ", "19", "18", MALO, "2031-03-09"),
                        changed("Bal / Ball (h): ", "20", "21", IRENE, "2031-03-10")));
    }

    private static List<Stretch> changed(
            String before, String removed, String added, String author, String day) {
        return List.of(
                new Kept(before), new Removed(removed, author, day), new Added(added, author, day));
    }
}

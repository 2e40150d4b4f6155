package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assay.cache.bank.files.Exif.Angle;

/** Photos and documents that tell more than they show. Persons and places are invented. */
final class Files42Pictures {
    private static final String SECRETARY = "Secrétariat du concours";

    private Files42Pictures() {}

    static Map<String, byte[]> all() {
        var docx = new StoredZip();
        var odt = new StoredZip();
        for (int i = 1; i <= 5; i++) {
            docx.file("nouvelle-%d.docx".formatted(i), story(i).docx());
            odt.file("nouvelle-%d.odt".formatted(i), story(i).odt());
        }
        return Map.of(
                "album-a.zip", cleaned(),
                "album-b.zip", placed(),
                "stories-docx.zip", docx.bytes(),
                "stories-odt.zip", odt.bytes(),
                "report.html", report());
    }

    private static byte[] cleaned() {
        var zip = new StoredZip();
        for (int i = 1; i <= 7; i++) {
            var place =
                    i == 5
                            ? List.of(new Angle(43, 52, 11, 'N'), new Angle(3, 8, 47, 'E'))
                            : List.<Angle>of();
            zip.file("vue-%d.jpg".formatted(i), photo(420 + i, i, place));
        }
        return zip.bytes();
    }

    private static byte[] placed() {
        return new StoredZip()
                .file("pic-a.jpg", near(1, new Angle(44, 22, 8, 'N'), new Angle(2, 34, 30, 'E')))
                .file("pic-b.jpg", near(2, new Angle(44, 21, 8, 'N'), new Angle(2, 34, 30, 'W')))
                .file("pic-c.jpg", near(3, new Angle(44, 12, 8, 'N'), new Angle(2, 43, 30, 'E')))
                .file("pic-d.jpg", near(4, new Angle(44, 21, 9, 'N'), new Angle(2, 34, 32, 'E')))
                .file("pic-e.jpg", near(5, new Angle(44, 21, 28, 'N'), new Angle(2, 34, 2, 'E')))
                .file("pic-f.jpg", near(6, new Angle(44, 21, 8, 'N'), new Angle(2, 35, 30, 'E')))
                .bytes();
    }

    private static byte[] near(int index, Angle latitude, Angle longitude) {
        return photo(440 + index, index, List.of(latitude, longitude));
    }

    private static byte[] photo(long seed, int index, List<Angle> place) {
        return Jpeg.picture(
                seed,
                new Exif(
                                "Orvelia",
                                "Q-318",
                                LocalDateTime.of(2031, 4, 10 + index, 11, 3 * index),
                                place)
                        .payload());
    }

    private static OfficeText story(int number) {
        return new OfficeText(
                "Nouvelle " + number,
                SECRETARY,
                number == 2 ? "Blandine Forestier" : SECRETARY,
                "2031-02-03",
                "2031-02-1" + number,
                3 + number,
                40 + 7 * number,
                Map.of(),
                List.of(
                        "Nouvelle " + number,
                        switch (number) {
                            case 1 -> "Ce matin-là, Armand Lescot perdit son ombre.";
                            case 2 -> "Le phare n’avait plus parlé depuis trente ans.";
                            case 3 -> "« Encore vous, madame Tissier ! » dit la pie.";
                            case 4 -> "Personne ne vit passer le dernier tramway.";
                            default -> "Paul Drevet comptait les étoiles à rebours.";
                        }),
                "");
    }

    private static byte[] report() {
        return Files11Html.page(
                "fr",
                "Compte rendu",
                "<style>b { background: #000; color: #000; }</style>\n",
                """
                <h1>Compte rendu de l’accident du 4 avril</h1>
                <p>Le camion immatriculé <b>BD-417-KN</b>, conduit par M. <b>Éloi Marchal</b>, a heurté la voiture <b>GH-583-TR</b> de Mme <b>Odile Garnon</b>.</p>
                <p>Un témoin, M. <b>Lucien Fabrègue</b>, a appelé les secours. L’agent <b>Renaud Pujol</b> a rédigé ce compte rendu.</p>
                <h1 lang="en">Report on the accident of 4 April</h1>
                <p lang="en">The lorry with number plate <b>BD-417-KN</b>, driven by Mr <b>Éloi Marchal</b>, hit the car <b>GH-583-TR</b> of Mrs <b>Odile Garnon</b>.</p>
                <p lang="en">A witness, Mr <b>Lucien Fabrègue</b>, called for help. Officer <b>Renaud Pujol</b> wrote this report.</p>
                """);
    }
}

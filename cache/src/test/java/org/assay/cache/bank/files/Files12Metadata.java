package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assay.cache.bank.files.Exif.Angle;

/** Files of the items on metadata. Persons, cameras and places are invented. */
final class Files12Metadata {

    private Files12Metadata() {}

    static Map<String, byte[]> all() {
        return Map.ofEntries(
                Map.entry("letter.docx", letter().docx()),
                Map.entry("letter.odt", letter().odt()),
                Map.entry("programme.pdf", programme()),
                Map.entry(
                        "photo-a.jpg",
                        shot(41, "Orvelia", "Q-318", LocalDateTime.of(2020, 6, 2, 9, 41, 5))),
                Map.entry(
                        "photo-b.jpg",
                        shot(42, "Lumira", "Z400", LocalDateTime.of(2019, 8, 23, 17, 42, 10))),
                Map.entry("album-a.zip", shuffledAlbum()),
                Map.entry("album-b.zip", mixedAlbum()),
                Map.entry(
                        "place-a.jpg",
                        placed(43, new Angle(45, 54, 0, 'N'), new Angle(6, 7, 30, 'E'))),
                Map.entry(
                        "place-b.jpg",
                        placed(44, new Angle(22, 54, 36, 'S'), new Angle(43, 10, 12, 'W'))),
                Map.entry("report.docx", report().docx()),
                Map.entry("report.odt", report().odt()),
                Map.entry("study.docx", study().docx()),
                Map.entry("study.odt", study().odt()));
    }

    private static OfficeText letter() {
        return new OfficeText(
                "Les Hirondelles",
                "Marius Delcourt",
                "Inès Vallet",
                "2021-10-04",
                "2021-10-19",
                6,
                48,
                Map.of(),
                List.of(
                        "Association Les Hirondelles",
                        "Contact : Rosa Quentin",
                        "Date : 21/10/2021",
                        "Nadia Ferrand"),
                "");
    }

    private static byte[] programme() {
        return new TitledPdf(
                        "Lanternes",
                        "Solène Abadie",
                        "Festival",
                        List.of(
                                "Festival des Lanternes",
                                "Direction : Youri Lambert",
                                "Contact : Clara Mazet"))
                .bytes();
    }

    /** Five pictures whose names and file dates tell another order than the shots. */
    private static byte[] shuffledAlbum() {
        var zip = new StoredZip();
        add(zip, "img-a.jpg", 51, LocalDateTime.of(2018, 7, 14, 18, 5), 4);
        add(zip, "img-b.jpg", 52, LocalDateTime.of(2018, 7, 14, 8, 50), 1);
        add(zip, "img-c.jpg", 53, LocalDateTime.of(2017, 12, 30, 11, 15), 5);
        add(zip, "img-d.jpg", 54, LocalDateTime.of(2018, 7, 9, 20, 30), 2);
        add(zip, "img-e.jpg", 55, LocalDateTime.of(2018, 2, 3, 15, 0), 3);
        return zip.bytes();
    }

    private static void add(
            StoredZip zip, String name, long seed, LocalDateTime taken, int copiedMinute) {
        zip.file(
                name,
                shot(seed, "Lumira", "Z400", taken),
                LocalDateTime.of(2022, 3, 14, 10, copiedMinute));
    }

    /** Seven pictures, all by one camera but one. */
    private static byte[] mixedAlbum() {
        var zip = new StoredZip();
        for (int i = 1; i <= 7; i++) {
            zip.file(
                    "img-" + i + ".jpg",
                    shot(
                            60 + i,
                            "Orvelia",
                            i == 5 ? "Q-350" : "Q-318",
                            LocalDateTime.of(2020, 4, 18, 10, 7 * i)));
        }
        return zip.bytes();
    }

    private static byte[] shot(long seed, String make, String model, LocalDateTime taken) {
        return Jpeg.picture(seed, new Exif(make, model, taken, List.of()).payload());
    }

    private static byte[] placed(long seed, Angle latitude, Angle longitude) {
        return Jpeg.picture(
                seed,
                new Exif(
                                "Lumira",
                                "Z400",
                                LocalDateTime.of(2021, 9, 5, 14, 20),
                                List.of(latitude, longitude))
                        .payload());
    }

    private static OfficeText report() {
        return new OfficeText(
                "Transport",
                "Gaspard Rey",
                "Gaspard Rey",
                "2022-01-11",
                "2022-02-08",
                17,
                205,
                Map.of(),
                List.of("Transport 2022", "Total : 45 minutes", "Version 3"),
                "");
    }

    private static OfficeText study() {
        return new OfficeText(
                "Restaurant",
                "Lou Marchetti",
                "Lou Marchetti",
                "2022-03-01",
                "2022-03-07",
                4,
                61,
                Map.of("Dossier", "HX-4471"),
                List.of("Restaurant", "Dossier HX-4417 : annexe", "Dossier HX-4771 : budget"),
                "");
    }
}

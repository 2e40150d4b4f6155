package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** Files of the items on folders, paths and formats. */
final class Files12Folders {

    private Files12Folders() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "folders-a.zip", clubFolders(),
                "folders-b.zip", festivalFolders(),
                "site-a.zip", museumSite(),
                "site-b.zip", gardenSite(),
                "unnamed-a.zip", withoutExtension(),
                "unnamed-b.zip", withExtension(),
                "leaflet.odt", illustrated("Kayak", "kiwi-204.jpg").odt(),
                "poster.docx", illustrated("Tango", "cobra-517.jpg").docx());
    }

    private static byte[] clubFolders() {
        return new StoredZip()
                .file("Club/code.txt", "PANDA")
                .file("Club/2022/code.txt", "IGLOO")
                .file("Club/2022/Documents/Budget/code.txt", "KOALA")
                .file("Club/2022/Photos/code.txt", "MANGO")
                .file("Club/2023/Budget/code.txt", "BANJO")
                .file("Club/2023/Documents/code.txt", "TULIP")
                .file("Club/2023/Documents/Budget/code.txt", "ZEBRA")
                .file("Club/2023/Documents/Contact/code.txt", "PIANO")
                .file("Club/2023/Photos/code.txt", "LLAMA")
                .file("Club/Documents/2023/Budget/code.txt", "SAMBA")
                .file("Club/Documents/Budget/2023/code.txt", "COBRA")
                .bytes();
    }

    private static byte[] festivalFolders() {
        return new StoredZip()
                .file("Festival/code.txt", "SALSA")
                .file("Festival/Concerts/code.txt", "GECKO")
                .file("Festival/Concerts/Transport/code.txt", "TANGO")
                .file("Festival/Concerts/Transport/Bus/code.txt", "LOTUS")
                .file("Festival/Concerts/Transport/Taxi/code.txt", "RUMBA")
                .file("Festival/Transport/Bus/code.txt", "KAYAK")
                .file("Festival/Transport/Concerts/Bus/code.txt", "POLKA")
                .file("Festival/Transport/Bus/Concerts/code.txt", "BINGO")
                .file("Festival/Concerts/Bus/code.txt", "HYENA")
                .bytes();
    }

    private static byte[] museumSite() {
        return new StoredZip()
                .file("museum/index.html", page("Museum", "media/logos/logo.jpg"))
                .file("museum/pages/rooms/room-b.html", page("Room B", "images/plan-b7.jpg"))
                .file("museum/pages/rooms/room-c.html", page("Room C", "plan-c2.jpg"))
                .file("museum/pages/rooms/plan-c2.jpg", picture(3))
                .file("museum/media/logos/logo.jpg", picture(4))
                .file("museum/media/plans/plan-a1.jpg", picture(5))
                .file("museum/media/plans/plan-b7.jpg", picture(6))
                .bytes();
    }

    private static byte[] gardenSite() {
        return new StoredZip()
                .file("garden/index.html", page("Garden", "sections/shared/gate.jpg"))
                .file(
                        "garden/sections/spring/bulbs/tulip.html",
                        page("Tulipa", "pictures/bed-t3.jpg"))
                .file("garden/sections/spring/bulbs/iris.html", page("Iris", "bed-i1.jpg"))
                .file("garden/sections/spring/bulbs/bed-i1.jpg", picture(7))
                .file("garden/sections/shared/gate.jpg", picture(8))
                .file("garden/sections/shared/beds/bed-t3.jpg", picture(9))
                .bytes();
    }

    private static String page(String title, String picture) {
        return """
        <!DOCTYPE html>
        <html>
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body>
        <h1>%1$s</h1>
        <img src="%2$s" alt="">
        </body>
        </html>
        """
                .formatted(title, picture);
    }

    private static byte[] withoutExtension() {
        return new StoredZip()
                .file("alpha", pdf())
                .file("bravo", picture(11))
                .file("charlie", Png.picture())
                .file("delta", new StoredZip().file("memo.txt", "memo").bytes())
                .bytes();
    }

    private static byte[] withExtension() {
        return new StoredZip()
                .file("atlas.pdf", Png.picture())
                .file("bilan.zip", new StoredZip().file("memo.txt", "memo").bytes())
                .file("canal.jpg", picture(12))
                .file("docks.pdf", pdf())
                .file("ecran.png", Png.picture())
                .bytes();
    }

    private static byte[] pdf() {
        return new TitledPdf("Memo", "Assay", "Memo", List.of("Memo")).bytes();
    }

    private static byte[] picture(long seed) {
        return Jpeg.picture(seed, new byte[0]);
    }

    private static OfficeText illustrated(String title, String pictureName) {
        return new OfficeText(
                title,
                "Assay",
                "Assay",
                "2022-05-02",
                "2022-05-03",
                2,
                15,
                Map.of(),
                List.of(title),
                pictureName);
    }
}

package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Map;
import org.assay.cache.bank.files.Files33Document.Block;
import org.assay.cache.bank.files.Files33Document.Line;
import org.assay.cache.bank.files.Files33Document.Picture;

/** Documents with six pictures shown at one size, whose weights differ. */
final class Files33Views {
    private static final int HEAVY_BYTES = 26_000;

    private Files33Views() {}

    static Map<String, byte[]> all() {
        var one = views(3350, new int[] {3, 6, 1, 5, 2, 4}, new int[] {0, 0, 0, HEAVY_BYTES, 0, 0});
        var other =
                views(
                        3360,
                        new int[] {4, 1, 6, 2, 5, 3},
                        new int[] {0, 10_500, 9_000, 0, 0, 12_000});
        return Map.of(
                "views-a.docx", one.docx(),
                "views-a.odt", one.odt(),
                "views-b.docx", other.docx(),
                "views-b.odt", other.odt());
    }

    /**
     * A document.
     *
     * @param names the number in the name of each picture's file, in the order of the captions
     * @param idleBytes of metadata that each picture drags along
     */
    private static Files33Document views(long seed, int[] names, int[] idleBytes) {
        var blocks = new ArrayList<Block>();
        blocks.add(Line.of("Carnet de route"));
        for (int i = 0; i < names.length; i++) {
            blocks.add(new Picture("view-" + names[i], seed + i, metadata(idleBytes[i])));
            blocks.add(Line.of(String.valueOf((char) ('A' + i))));
        }
        return new Files33Document(blocks);
    }

    /** An XMP packet, padded as editors of pictures do. */
    private static String metadata(int padding) {
        return padding == 0
                ? ""
                : ("http://ns.adobe.com/xap/1.0/\0<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                        + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"></x:xmpmeta>"
                        + " ".repeat(padding)
                        + "<?xpacket end=\"w\"?>");
    }
}

package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.cache.bank.files.Exif.Angle;

/** Photos of which some still tell their place; places and cameras are invented. */
final class Files33Photos {
    private static final List<Angle> PLACE =
            List.of(new Angle(44, 12, 18, 'N'), new Angle(3, 41, 6, 'E'));

    private Files33Photos() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "nest.zip", photos(8, 3370, Set.of(6), Set.of()),
                "house.zip", photos(9, 3380, Set.of(2, 3, 5, 9), Set.of(4, 8)));
    }

    /**
     * An archive of photos.
     *
     * @param placed the numbers of those that tell their place
     * @param bare the numbers of those without any metadata
     */
    private static byte[] photos(int count, long seed, Set<Integer> placed, Set<Integer> bare) {
        var zip = new StoredZip();
        for (int i = 1; i <= count; i++) {
            var exif =
                    new Exif(
                                    "Orvelia",
                                    "Q-318",
                                    LocalDateTime.of(2030, 5, i, 9, 5 * i),
                                    placed.contains(i) ? PLACE : List.of())
                            .payload();
            zip.file(
                    "shot-" + i + ".jpg",
                    Jpeg.picture(seed + i, bare.contains(i) ? new byte[0] : exif));
        }
        return zip.bytes();
    }
}

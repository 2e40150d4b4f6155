package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Two states of a long price list, as plain texts to be compared. */
final class Files23Prices {
    private static final int LINES = 140;

    private Files23Prices() {}

    static Map<String, byte[]> all() {
        return Map.of("prices-a.zip", announced(), "prices-b.zip", renewed());
    }

    /** Three changes are announced, a fourth is not. */
    private static byte[] announced() {
        var before = prices(2381);
        var after = new TreeMap<>(before);
        after.merge(117, 4, Integer::sum);
        after.merge(152, -2, Integer::sum);
        after.merge(188, 3, Integer::sum);
        after.merge(209, 5, Integer::sum);
        return zip(before, after);
    }

    private static byte[] renewed() {
        var before = prices(2382);
        var after = new TreeMap<>(before);
        for (int removed : new int[] {104, 139, 140, 171, 226}) {
            after.remove(removed);
        }
        for (int added : new int[] {241, 242, 243}) {
            after.put(added, added - 220);
        }
        for (int changed : new int[] {112, 128, 155, 160, 183, 197, 204}) {
            after.merge(changed, 2, Integer::sum);
        }
        return zip(before, after);
    }

    /** Prices in euros by reference. */
    private static Map<Integer, Integer> prices(long seed) {
        var random = new Random(seed);
        var prices = new TreeMap<Integer, Integer>();
        for (int reference = 101; reference < 101 + LINES; reference++) {
            prices.put(reference, 8 + random.nextInt(60));
        }
        return prices;
    }

    private static byte[] zip(Map<Integer, Integer> before, Map<Integer, Integer> after) {
        return new StoredZip()
                .file("before.txt", text(before))
                .file("after.txt", text(after))
                .bytes();
    }

    private static byte[] text(Map<Integer, Integer> prices) {
        var text = new StringBuilder();
        prices.forEach(
                (reference, price) ->
                        text.append("Ref. %d : %d euros\n".formatted(reference, price)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

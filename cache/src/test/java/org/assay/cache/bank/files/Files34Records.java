package org.assay.cache.bank.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Large responses of services: stations with bikes, orders with lines. */
final class Files34Records {
    private static final List<String> TOWNS = List.of("Corval", "Arsac", "Corvalet");
    private static final List<String> STATES = List.of("open", "open", "closed", "works");
    private static final List<String> ORDER_STATES =
            List.of("paid", "paid", "cancelled", "pending");
    private static final List<String> SECTIONS = List.of("comics", "novels", "travel", "games");

    private Files34Records() {}

    static Map<String, byte[]> all() {
        return Map.of("bikes-a.json", bikes(), "orders-b.json", orders());
    }

    private static byte[] bikes() {
        var random = new Random(349);
        var response = Files34Json.object().put("updated", "2031-05-02T08:00:00Z");
        var stations = response.putArray("stations");
        for (int i = 1; i <= 70; i++) {
            var station =
                    stations.addObject()
                            .put("id", i)
                            .put("town", one(TOWNS, random))
                            .put("status", one(STATES, random));
            addBikes(station.putArray("bikes"), random);
        }
        return Files34Json.bytes(response);
    }

    private static void addBikes(ArrayNode bikes, Random random) {
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) {
                bikes.addObject().put("kind", "electric").put("charge", 10 * random.nextInt(11));
            } else {
                bikes.addObject().put("kind", "classic");
            }
        }
    }

    private static byte[] orders() {
        var random = new Random(350);
        var orders = Files34Json.list();
        for (int i = 1; i <= 110; i++) {
            var order =
                    orders.addObject()
                            .put("id", 5_000 + i)
                            .put("status", one(ORDER_STATES, random));
            var lines = order.putArray("lines");
            int count = 1 + random.nextInt(4);
            for (int j = 0; j < count; j++) {
                lines.addObject()
                        .put("section", one(SECTIONS, random))
                        .put("price", 350 + 50 * random.nextInt(60))
                        .put("quantity", 1 + random.nextInt(3));
            }
        }
        return Files34Json.bytes(orders);
    }

    private static <T> T one(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}

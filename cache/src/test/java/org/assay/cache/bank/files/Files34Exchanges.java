package org.assay.cache.bank.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exchanges with services, among them failures and retries. */
final class Files34Exchanges {
    private static final int PAGES = 14;
    private static final int LOANS_A_PAGE = 10;
    private static final int PAYMENTS = 120;

    private Files34Exchanges() {}

    static Map<String, byte[]> all() {
        return Map.of("pages-a.json", pages(), "payments-b.json", payments());
    }

    /** Pages overlap by one loan now and then; some fail first, some are asked for twice. */
    private static byte[] pages() {
        var random = new Random(351);
        var exchanges = Files34Json.list();
        var loans = new ArrayList<ObjectNode>();
        for (int i = 0; i < PAGES * LOANS_A_PAGE; i++) {
            loans.add(
                    Files34Json.object().put("id", 3_001 + i).put("days", 1 + random.nextInt(28)));
        }
        for (int page = 1; page <= PAGES; page++) {
            int from = (page - 1) * LOANS_A_PAGE;
            int shift = page % 3 == 0 ? 1 : 0;
            var content = loans.subList(from - shift, from + LOANS_A_PAGE);
            switch (page % 5) {
                case 0 -> exchange(exchanges, page, 429).putObject("body").put("retry_after", 2);
                case 1 -> addPage(exchange(exchanges, page, 503), page, content.subList(0, 4));
                case 3 -> addPage(exchange(exchanges, page, 200), page, content);
                default -> {}
            }
            addPage(exchange(exchanges, page, 200), page, content);
        }
        return Files34Json.bytes(exchanges);
    }

    private static ObjectNode exchange(ArrayNode exchanges, int page, int status) {
        return exchanges
                .addObject()
                .put("request", "GET /loans?page=" + page)
                .put("status", status);
    }

    private static void addPage(ObjectNode exchange, int page, List<ObjectNode> loans) {
        var body = exchange.putObject("body");
        body.putArray("loans").addAll(loans);
        if (page < PAGES) {
            body.put("next", "/loans?page=" + (page + 1));
        } else {
            body.putNull("next");
        }
    }

    /** Each payment: 201; or a failure or a lost response first; or a retry after success. */
    private static byte[] payments() {
        var random = new Random(352);
        var exchanges = Files34Json.list();
        for (int i = 0; i < PAYMENTS; i++) {
            var key = "%04x".formatted(0x2000 + 37 * i);
            int amount = 100 + 5 * random.nextInt(900);
            switch (random.nextInt(6)) {
                case 0 -> {
                    payment(exchanges, key, amount);
                    payment(exchanges, key, amount).put("status", 200);
                }
                case 1 -> {
                    payment(exchanges, key, amount).put("status", 503);
                    payment(exchanges, key, amount).put("status", 201);
                }
                case 2 -> {
                    payment(exchanges, key, amount).put("status", 201);
                    payment(exchanges, key, amount).put("status", 200);
                }
                case 3 -> payment(exchanges, key, amount).put("status", 402);
                default -> payment(exchanges, key, amount).put("status", 201);
            }
        }
        return Files34Json.bytes(exchanges);
    }

    private static ObjectNode payment(ArrayNode exchanges, String key, int amount) {
        return exchanges.addObject().put("key", key).put("amount", amount);
    }
}

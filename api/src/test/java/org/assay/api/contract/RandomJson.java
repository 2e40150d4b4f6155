package org.assay.api.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON around what requests look like: mostly their fields, sizes at their bounds. */
final class RandomJson {
    private static final int[] LENGTHS = {0, 1, 2, 16, 17, 200, 201, 500, 501};
    private static final int[] SIZES = {0, 1, 2, 20, 21};

    private final Random random;
    private final List<String> names;

    /**
     * A source of JSON.
     *
     * @param names of fields that it prefers
     */
    RandomJson(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    /** An object with some of the preferred fields, in any order. */
    JsonObject body() {
        var object = new JsonObject();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(name(), value(2));
        }
        return object;
    }

    private String name() {
        return random.nextInt(12) == 0 ? text() : names.get(random.nextInt(names.size()));
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt();
            case 2 -> random.nextDouble();
            case 3, 4 -> text();
            case 5 -> "PLACEMENT";
            case 6 -> "1.1";
            case 7, 8 -> new JsonArray(many(depth));
            default -> object(depth);
        };
    }

    private List<Object> many(int depth) {
        int size = SIZES[random.nextInt(SIZES.length)];
        var one = value(depth - 1);
        var all = new ArrayList<Object>();
        for (int i = 0; i < size; i++) {
            all.add(random.nextInt(20) == 0 ? value(depth - 1) : one);
        }
        return all;
    }

    private JsonObject object(int depth) {
        var object = new JsonObject();
        many(depth).forEach(value -> object.put("b" + object.size(), value));
        return random.nextInt(8) == 0 ? object.putNull(text()) : object;
    }

    private String text() {
        var letter = random.nextInt(4) == 0 ? "\ud83d\ude00" : random.nextBoolean() ? "é" : "x";
        return letter.repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
    }
}

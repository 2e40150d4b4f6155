package org.assay.api.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** JSON around what requests look like: mostly their fields, sizes at their bounds. */
final class RandomJson {
    private static final int[] LENGTHS = {0, 1, 2, 16, 17, 200, 201, 500, 501};
    private static final int[] SIZES = {0, 1, 2, 20, 21};

    /** Texts of forms that some field asks for. */
    private static final List<String> WORDS = List.of("PLACEMENT", "123456", "x".repeat(43));

    /** How often a value that agrees with its field is drawn for. */
    private static final int DRAWS = 50;

    private final Random random;
    private final Check.Fields fields;
    private final List<String> names;
    private final List<String> words;

    /**
     * A source of JSON.
     *
     * @param fields what bodies are about
     */
    RandomJson(Random random, Check.Fields fields) {
        this.random = random;
        this.fields = fields;
        this.names = List.copyOf(fields.fields().keySet());
        this.words = Stream.concat(WORDS.stream(), allowedIn(fields)).toList();
    }

    /** The texts that fields of a body are chosen from. */
    private static Stream<String> allowedIn(Check.Fields body) {
        return body.fields().values().stream()
                .filter(Check.Text.class::isInstance)
                .map(Check.Text.class::cast)
                .flatMap(text -> text.allowed().stream());
    }

    /** An object with all known fields or some, in any order, and others. */
    JsonObject body() {
        var object = new JsonObject();
        if (random.nextInt(4) == 0) {
            names.forEach(name -> object.put(name, fitting(name)));
            return object;
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(name(), value(2));
        }
        return object;
    }

    /** A value that agrees with a field, if one is found. */
    private Object fitting(String name) {
        var check = Objects.requireNonNull(fields.fields().get(name));
        return Stream.generate(() -> value(2))
                .limit(DRAWS)
                .filter(value -> check.faultOf(value).isEmpty())
                .findFirst()
                .orElseGet(() -> value(2));
    }

    private String name() {
        if (names.isEmpty()) {
            return text();
        }
        return switch (random.nextInt(12)) {
            case 0 -> text();
            case 1, 2 -> "role";
            default -> names.get(random.nextInt(names.size()));
        };
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt();
            case 2 -> random.nextDouble();
            case 3, 4 -> text();
            case 5 -> words.get(random.nextInt(words.size()));
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

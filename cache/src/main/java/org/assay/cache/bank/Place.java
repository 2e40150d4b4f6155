package org.assay.cache.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A place in a bank's file. Reading from it never throws: what is wrong is told, with the place,
 * and a harmless value stands in.
 */
final class Place {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String where;
    private final JsonNode node;
    private final List<String> faults;

    private Place(String where, JsonNode node, List<String> faults) {
        this.where = where;
        this.node = node;
        this.faults = faults;
    }

    static Place root(String file, JsonNode node, List<String> faults) {
        return new Place(file + ":", node, faults);
    }

    void fault(String what) {
        faults.add(where + " " + what);
    }

    boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean isObject() {
        return node.isObject();
    }

    Place at(String field) {
        var name = where.endsWith(":") ? " " + field : "." + field;
        return new Place(where + name, node.path(field), faults);
    }

    /** Tells of fields that are not in the format. */
    Place allow(String... fields) {
        if (!node.isObject()) {
            fault("must be a map with " + String.join(", ", fields));
            return this;
        }
        var allowed = Set.of(fields);
        node.fieldNames()
                .forEachRemaining(
                        field -> {
                            if (!allowed.contains(field)) {
                                fault(
                                        "has the unknown field "
                                                + field
                                                + "; the format has "
                                                + String.join(", ", fields));
                            }
                        });
        return this;
    }

    List<Place> list() {
        if (!isPresent()) {
            return List.of();
        }
        if (!node.isArray()) {
            fault("must be a list");
            return List.of();
        }
        var all = new ArrayList<Place>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Place(where + "[" + i + "]", node.get(i), faults));
        }
        return all;
    }

    <T> List<T> list(Function<Place, T> reader) {
        return list().stream().map(reader).toList();
    }

    /** A list with one element or more. */
    <T> List<T> some(Function<Place, T> reader) {
        if (list().isEmpty()) {
            fault("must have one element or more");
        }
        return list(reader);
    }

    String string() {
        if (!node.isValueNode() || node instanceof MissingNode || node.isNull()) {
            fault("must be a text");
            return "";
        }
        var text = node.asText();
        if (text.isBlank()) {
            fault("must not be blank");
        }
        return text;
    }

    String id() {
        var id = string();
        if (!ID.matcher(id).matches()) {
            fault("must be an id of lower-case letters, digits and hyphens, not '" + id + "'");
        }
        return id;
    }

    Text text() {
        if (node.isValueNode() && isPresent()) {
            return new Text(string(), string());
        }
        allow("fr", "en");
        return new Text(at("fr").string(), at("en").string());
    }

    Optional<Text> optionalText() {
        return isPresent() ? Optional.of(text()) : Optional.empty();
    }

    boolean flag(boolean byDefault) {
        if (!isPresent()) {
            return byDefault;
        }
        if (!node.isBoolean()) {
            fault("must be true or false");
        }
        return node.asBoolean();
    }

    int integer(int least, int most) {
        if (!node.isIntegralNumber() || node.asLong() < least || node.asLong() > most) {
            fault("must be a whole number between " + least + " and " + most);
            return least;
        }
        return node.asInt();
    }

    OptionalInt optionalInteger(int least, int most) {
        return isPresent() ? OptionalInt.of(integer(least, most)) : OptionalInt.empty();
    }

    double number() {
        if (!node.isNumber()) {
            fault("must be a number");
        }
        return node.asDouble();
    }

    /** The names of a map's fields. */
    List<String> fields() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

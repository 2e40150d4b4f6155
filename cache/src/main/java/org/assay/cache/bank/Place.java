package org.assay.cache.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a bank's file. Reading from it never throws: what is wrong is told once, with the
 * place, and a harmless value stands in.
 *
 * <p>{@link #allow} and {@link #list} tell of values that are null, so that no other method does;
 * and what is below a place that should be a map but is not goes untold.
 */
final class Place {
    /** Characters of a short text, and of an accepted text, at most. */
    static final int MAX_TEXT_LENGTH = 500;

    /** Characters of a Markdown text at most. */
    static final int MAX_MARKDOWN_LENGTH = 10_000;

    private static final String EMPTY = "is empty: give it a value or remove it";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

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

    /** How many faults were told so far, in all files. */
    int faultCount() {
        return faults.size();
    }

    /** The file and the path in it. */
    @Override
    public String toString() {
        return where;
    }

    boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isObject() {
        return node.isObject();
    }

    Place at(String field) {
        var separator = where.endsWith(":") ? " " : ".";
        return new Place(
                where + separator + field,
                node.path(field),
                node.isObject() ? faults : new ArrayList<>());
    }

    /** Tells of fields that are not in the format, and of fields without value. */
    Place allow(List<String> fields) {
        if (!node.isObject()) {
            tellUnlessNull("must be a map with " + String.join(", ", fields));
            return this;
        }
        for (var field : node.properties()) {
            if (!fields.contains(field.getKey())) {
                fault(
                        "has the field '"
                                + field.getKey()
                                + "', which has no place here; the format has "
                                + String.join(", ", fields));
            } else if (field.getValue().isNull()) {
                at(field.getKey()).fault(EMPTY);
            }
        }
        return this;
    }

    Place allow(String... fields) {
        return allow(List.of(fields));
    }

    private void tellUnlessNull(String what) {
        if (!node.isNull()) {
            fault(what);
        }
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

    private void tellNulls() {
        list().stream().filter(one -> one.node.isNull()).forEach(one -> one.fault(EMPTY));
    }

    <T> List<T> list(Function<Place, T> reader) {
        tellNulls();
        return list().stream().map(reader).toList();
    }

    /** A list with one element or more. */
    <T> List<T> some(Function<Place, T> reader) {
        if (node.isMissingNode() || (node.isArray() && node.isEmpty())) {
            fault("must be a list with one element or more");
        }
        return list(reader);
    }

    /** A text of one language or none: an id, an accepted text. */
    String string() {
        return string(MAX_TEXT_LENGTH);
    }

    private String string(int maxLength) {
        if (!isPresent()) {
            tellUnlessNull("is missing: add it");
            return "";
        }
        if (!node.isTextual()) {
            fault(
                    node.isNumber() || node.isBoolean()
                            ? "must be a text: put " + node.asText() + " in quotes"
                            : "must be a text");
            return "";
        }
        var text = node.textValue();
        if (text.isBlank()) {
            fault("must not be blank");
        } else if (text.length() > maxLength) {
            fault("has %d characters; at most %d".formatted(text.length(), maxLength));
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            fault("has letters in several pieces (Unicode NFD): type them again, in NFC");
        } else if (text.codePoints().anyMatch(Place::isUnprintable)) {
            fault("has a control character: remove it");
        }
        return text;
    }

    private static boolean isUnprintable(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE;
    }

    String id() {
        var id = string();
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fault("must be an id of lower-case letters, digits and hyphens, not '" + id + "'");
        }
        return id;
    }

    /** A text in both languages, or one text for both. */
    Text text() {
        return text(place -> place.string(MAX_TEXT_LENGTH));
    }

    /** A Markdown text in both languages. */
    Text markdown() {
        return text(Place::markdownString);
    }

    private String markdownString() {
        var text = string(MAX_MARKDOWN_LENGTH);
        Markdown.faultOf(text).ifPresent(this::fault);
        return text;
    }

    private Text text(Function<Place, String> reader) {
        if (!isPresent() || node.isValueNode()) {
            var same = reader.apply(this);
            return new Text(same, same);
        }
        allow("fr", "en");
        return new Text(reader.apply(at("fr")), reader.apply(at("en")));
    }

    Optional<Text> optionalText() {
        return isPresent() ? Optional.of(text()) : Optional.empty();
    }

    boolean flag(boolean byDefault) {
        if (!isPresent()) {
            return byDefault;
        }
        if (!node.isBoolean()) {
            fault("must be true or false, without quotes");
        }
        return node.asBoolean();
    }

    int integer(int least, int most) {
        if (!node.isIntegralNumber() || node.asLong() < least || node.asLong() > most) {
            tellUnlessNull(
                    least == most
                            ? "must be " + least
                            : "must be a whole number between " + least + " and " + most);
            return least;
        }
        return node.asInt();
    }

    OptionalInt optionalInteger(int least, int most) {
        return isPresent() ? OptionalInt.of(integer(least, most)) : OptionalInt.empty();
    }

    double number() {
        if (!node.isNumber()) {
            tellUnlessNull("must be a number, without quotes");
        }
        return node.asDouble();
    }

    /** Any map, with each text in both languages as it reads in one; empty when it is no map. */
    Optional<Map<String, @Nullable Object>> data(Language language) {
        return Translations.in(language, node);
    }

    /** The names of a map's fields. */
    List<String> fields() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}

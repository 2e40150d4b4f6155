package org.assay.api.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From a schema of a request to its check. What would be left unchecked, a keyword that is not
 * known here or an object that is open, stops the server from starting.
 */
final class SchemaCompiler {
    /** They tell people something and ask for nothing. */
    private static final Set<String> TOLD =
            Set.of("type", "description", "title", "example", "examples");

    private final References references;

    SchemaCompiler(References references) {
        this.references = references;
    }

    Check compile(JsonObject written) {
        var schema = references.follow(written);
        if (schema.containsKey("oneOf")) {
            return oneOf(schema);
        }
        return switch (String.valueOf(schema.getValue("type"))) {
            case "string" -> text(schema);
            case "integer" -> wholeNumber(schema);
            case "boolean" -> trueOrFalse(schema);
            case "array" -> items(schema);
            case "object" -> fields(schema);
            case String other -> throw new IllegalStateException("no check of type " + other);
        };
    }

    private static void allow(JsonObject schema, String... keywords) {
        var known = Set.of(keywords);
        for (var keyword : schema.fieldNames()) {
            if (!known.contains(keyword) && !TOLD.contains(keyword)) {
                throw new IllegalStateException(keyword + " would not be checked in " + schema);
            }
        }
    }

    private static Check text(JsonObject schema) {
        allow(schema, "minLength", "maxLength", "pattern", "enum");
        return new Check.Text(
                schema.getInteger("minLength", 0),
                schema.getInteger("maxLength", Integer.MAX_VALUE),
                Optional.ofNullable(schema.getString("pattern")).map(SchemaCompiler::form),
                schema.getJsonArray("enum", new JsonArray()).stream()
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A form is of all of a text here, while in JSON Schema it may be found anywhere in it. */
    private static Pattern form(String pattern) {
        if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
            throw new IllegalStateException(pattern + " does not stand for a whole text");
        }
        return Pattern.compile(pattern);
    }

    private static Check wholeNumber(JsonObject schema) {
        allow(schema, "minimum", "maximum");
        return new Check.WholeNumber(
                schema.getLong("minimum", Long.MIN_VALUE),
                schema.getLong("maximum", Long.MAX_VALUE));
    }

    private static Check trueOrFalse(JsonObject schema) {
        allow(schema);
        return new Check.TrueOrFalse();
    }

    private Check items(JsonObject schema) {
        allow(schema, "items", "maxItems");
        return new Check.Items(
                compile(schema.getJsonObject("items")),
                schema.getInteger("maxItems", Integer.MAX_VALUE));
    }

    private Check fields(JsonObject schema) {
        allow(schema, "properties", "required", "additionalProperties", "maxProperties");
        var fields = new LinkedHashMap<String, Check>();
        var nullable = new HashSet<String>();
        for (Map.Entry<String, Object> field :
                schema.getJsonObject("properties", new JsonObject())) {
            var described = (JsonObject) field.getValue();
            if (isNullable(described)) {
                nullable.add(field.getKey());
                described = withoutNull(described);
            }
            fields.put(field.getKey(), compile(described));
        }
        return new Check.Fields(
                Map.copyOf(fields),
                Set.copyOf(nullable),
                schema.getJsonArray("required", new JsonArray()).stream()
                        .map(String.class::cast)
                        .toList(),
                others(schema),
                schema.getInteger("maxProperties", Integer.MAX_VALUE));
    }

    /** Whether a field is of one type or null, written {@code [boolean, 'null']}. */
    private static boolean isNullable(JsonObject schema) {
        return schema.getValue("type") instanceof JsonArray types
                && types.size() == 2
                && types.getString(1).equals("null");
    }

    private static JsonObject withoutNull(JsonObject schema) {
        return schema.copy().put("type", schema.getJsonArray("type").getString(0));
    }

    private Optional<Check> others(JsonObject schema) {
        return switch (schema.getValue("additionalProperties", true)) {
            case Boolean open when !open -> Optional.empty();
            case JsonObject each -> Optional.of(compile(each));
            case Object open -> throw new IllegalStateException("unknown fields pass in " + schema);
        };
    }

    private Check oneOf(JsonObject schema) {
        allow(schema, "oneOf");
        List<Check> alternatives =
                schema.getJsonArray("oneOf").stream()
                        .map(alternative -> compile((JsonObject) alternative))
                        .toList();
        if (alternatives.stream().map(Check::getClass).distinct().count() < alternatives.size()
                || alternatives.stream().anyMatch(Check.OneOf.class::isInstance)) {
            throw new IllegalStateException("types do not tell which one it is in " + schema);
        }
        return new Check.OneOf(alternatives);
    }
}

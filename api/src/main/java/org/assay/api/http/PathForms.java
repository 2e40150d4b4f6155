package org.assay.api.http;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the contract says of paths, letter by letter. The library reads {@code 1e0} as the integer 1
 * and {@code 1.10} as the number 1.1; here an integer is digits, and a pattern holds for the text.
 */
final class PathForms {
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final Map<String, Map<String, Pattern>> formsByOperation = new HashMap<>();
    private final Map<Pattern, String> allowedByPath = new HashMap<>();
    private final JsonObject document;

    PathForms(JsonObject document) {
        this.document = document;
        var paths = document.getJsonObject("paths");
        for (var path : paths.fieldNames()) {
            var operations = paths.getJsonObject(path);
            allowedByPath.put(
                    Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+") + "/?"),
                    allowed(operations));
            for (var method : operations.fieldNames()) {
                var operation = operations.getJsonObject(method);
                formsByOperation.put(operation.getString("operationId"), forms(operation));
            }
        }
    }

    /**
     * Checks the parameters in a path.
     *
     * @throws ProblemException when one is not of the form that the contract gives it
     */
    void check(String operation, RoutingContext context) {
        formsByOperation
                .getOrDefault(operation, Map.of())
                .forEach(
                        (name, form) -> {
                            var value = context.pathParam(name);
                            if (value == null || !form.matcher(value).matches()) {
                                throw ProblemException.of(
                                        ProblemType.INVALID_REQUEST,
                                        "path parameter " + name + " is not of the form " + form);
                            }
                        });
    }

    /**
     * The methods of a path, as {@code Allow} lists them. What is not in the contract is a page.
     */
    String allow(String path) {
        return allowedByPath.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("GET, HEAD");
    }

    private static String allowed(JsonObject operations) {
        var methods =
                operations.fieldNames().stream()
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private Map<String, Pattern> forms(JsonObject operation) {
        var forms = new HashMap<String, Pattern>();
        for (var entry : operation.getJsonArray("parameters", new io.vertx.core.json.JsonArray())) {
            var parameter = resolved((JsonObject) entry);
            var schema = parameter.getJsonObject("schema");
            if (schema.getString("type").equals("integer")) {
                forms.put(parameter.getString("name"), INTEGER);
            } else if (schema.containsKey("pattern")) {
                forms.put(
                        parameter.getString("name"), Pattern.compile(schema.getString("pattern")));
            }
        }
        return Map.copyOf(forms);
    }

    private JsonObject resolved(JsonObject parameter) {
        var reference = parameter.getString("$ref");
        return reference == null
                ? parameter
                : document.getJsonObject("components")
                        .getJsonObject("parameters")
                        .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }
}

package org.assay.api.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cache.tokens.StaffRole;

/** From an operation of the document to what is checked of its requests. */
final class OperationCompiler {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    private final References references;
    private final SchemaCompiler schemas;
    private final boolean securedByDefault;

    OperationCompiler(JsonObject document) {
        this.references = new References(document);
        this.schemas = new SchemaCompiler(references);
        this.securedByDefault = isSecured(document.getJsonArray("security", new JsonArray()));
    }

    Operation compile(String path, String method, JsonObject operation) {
        var id = operation.getString("operationId");
        if (!METHODS.contains(method)) {
            throw new IllegalStateException(path + " has a " + method + ", which is not served");
        }
        var parameters = inPath(operation);
        var names = parameters.stream().map(PathParameter::name).collect(Collectors.toSet());
        if (!names.equals(namesIn(path))) {
            throw new IllegalStateException(id + " describes " + names + " of " + path);
        }
        var security = Optional.ofNullable(operation.getJsonArray("security"));
        boolean secured = security.map(OperationCompiler::isSecured).orElse(securedByDefault);
        return new Operation(
                id,
                method.toUpperCase(Locale.ROOT),
                path,
                secured,
                security.map(OperationCompiler::isOpen).orElse(false),
                roles(id, operation, secured),
                priority(id, operation),
                parameters,
                others(id, operation),
                body(id, operation));
    }

    private static Priority priority(String id, JsonObject operation) {
        return Optional.ofNullable(operation.getString("x-priority"))
                .flatMap(Priority::of)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        id + " needs an x-priority, one of " + Priority.NAMES));
    }

    private static Set<StaffRole> roles(String id, JsonObject operation, boolean secured) {
        if (!operation.containsKey("x-roles")) {
            return Set.of();
        }
        var names = operation.getJsonArray("x-roles").stream().map(String::valueOf).toList();
        var roles =
                names.stream()
                        .flatMap(name -> StaffRole.of(name).stream())
                        .collect(Collectors.toUnmodifiableSet());
        if (!secured || roles.isEmpty() || roles.size() != names.size()) {
            throw new IllegalStateException(
                    id
                            + " needs an access token and x-roles among "
                            + Arrays.toString(StaffRole.values()));
        }
        return roles;
    }

    private static Set<String> namesIn(String path) {
        return NAME.matcher(path)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** One requirement of several is enough, and an empty one asks for nothing. */
    private static boolean isOpen(JsonArray requirements) {
        return requirements.stream().anyMatch(one -> ((JsonObject) one).isEmpty());
    }

    private static boolean isSecured(JsonArray requirements) {
        return requirements.stream().anyMatch(one -> !((JsonObject) one).isEmpty());
    }

    private List<PathParameter> inPath(JsonObject operation) {
        return written(operation)
                .filter(parameter -> parameter.getString("in").equals("path"))
                .map(this::text)
                .toList();
    }

    private List<RequestParameter> others(String id, JsonObject operation) {
        return written(operation)
                .filter(parameter -> !parameter.getString("in").equals("path"))
                .map(
                        parameter ->
                                new RequestParameter(
                                        placeOf(id, parameter),
                                        parameter.getBoolean("required", false),
                                        text(parameter)))
                .toList();
    }

    private static RequestParameter.Place placeOf(String id, JsonObject parameter) {
        return switch (parameter.getString("in")) {
            case "query" -> RequestParameter.Place.QUERY;
            case "header" -> RequestParameter.Place.HEADER;
            case String other ->
                    throw new IllegalStateException(
                            id + " has a parameter in a " + other + ", which is not looked at");
        };
    }

    private Stream<JsonObject> written(JsonObject operation) {
        return operation.getJsonArray("parameters", new JsonArray()).stream()
                .map(entry -> references.follow((JsonObject) entry));
    }

    private PathParameter text(JsonObject parameter) {
        return new PathParameter(
                parameter.getString("name"), schemas.compile(parameter.getJsonObject("schema")));
    }

    private Optional<Check> body(String id, JsonObject operation) {
        var body = Optional.ofNullable(operation.getJsonObject("requestBody"));
        return body.map(
                described -> {
                    var kinds = described.getJsonObject("content");
                    if (!described.getBoolean("required", false)
                            || !kinds.fieldNames().equals(Set.of("application/json"))) {
                        throw new IllegalStateException(id + ": a body is required, and JSON");
                    }
                    return schemas.compile(
                            kinds.getJsonObject("application/json").getJsonObject("schema"));
                });
    }
}

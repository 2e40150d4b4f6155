package org.assay.api.contract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The OpenAPI document in this jar, compiled: its operations, and the methods of its paths. */
public final class Contract {
    private static final String RESOURCE = "/openapi/assay.yaml";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final List<Operation> operations;
    private final Map<Pattern, String> allowedByPath;

    private Contract(List<Operation> operations, Map<Pattern, String> allowedByPath) {
        this.operations = operations;
        this.allowedByPath = allowedByPath;
    }

    /**
     * Compiles the document of this jar.
     *
     * @throws IllegalStateException when it asks for something that would not be checked
     */
    public static Contract load() {
        return compile(document());
    }

    /** The document as it is. */
    static JsonObject document() {
        try (InputStream in =
                Objects.requireNonNull(Contract.class.getResourceAsStream(RESOURCE))) {
            return new JsonObject(new YAMLMapper().readTree(in).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract compile(JsonObject document) {
        var compiler = new OperationCompiler(document);
        var paths = document.getJsonObject("paths");
        var operations = new ArrayList<Operation>();
        for (var path : paths.fieldNames()) {
            for (var method : paths.getJsonObject(path).fieldNames()) {
                operations.add(
                        compiler.compile(
                                path, method, paths.getJsonObject(path).getJsonObject(method)));
            }
        }
        // A path that is written out goes before one that could be read as it.
        operations.sort(Comparator.comparingInt(operation -> operation.parameters().size()));
        return new Contract(
                List.copyOf(operations),
                operations.stream()
                        .collect(Collectors.groupingBy(Operation::path))
                        .entrySet()
                        .stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        e -> formOf(e.getKey()), e -> allowed(e.getValue()))));
    }

    private static Pattern formOf(String path) {
        return Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+") + "/?");
    }

    private static String allowed(List<Operation> operations) {
        var methods =
                operations.stream()
                        .map(Operation::method)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    /** The operations, in an order in which each path may be tried after the other. */
    public List<Operation> operations() {
        return operations;
    }

    /** The methods of a path, as {@code Allow} lists them; nothing when it is no path of these. */
    public Optional<String> allow(String path) {
        return allowedByPath.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

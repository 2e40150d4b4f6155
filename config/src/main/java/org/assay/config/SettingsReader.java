package org.assay.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads settings: the shipped defaults, then an operator's file, then environment variables ({@code
 * ASSAY_HTTP_PORT}), then command-line options ({@code --http.port=8085}); the later wins. Every
 * fault is told at once.
 */
public final class SettingsReader {
    private static final String DEFAULTS = "/application.yaml";
    static final String ENVIRONMENT_PREFIX = "ASSAY_";

    /** Environment variables that are not settings. */
    private static final List<String> RESERVED = List.of("ASSAY_CONFIG", "ASSAY_HOME");

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private SettingsReader() {}

    /**
     * Reads the settings.
     *
     * @param file the operator's file, if there is one
     * @param options command-line options by key, such as {@code http.port}
     * @throws InvalidSettingsException with every fault
     */
    public static Settings read(
            Optional<Path> file, Map<String, String> environment, Map<String, String> options) {
        var faults = new ArrayList<String>();
        var values = new TreeMap<>(defaults());
        file.ifPresent(path -> overlay(values, readFile(path, faults), path.toString(), faults));
        overlay(values, fromEnvironment(environment, values, faults), "environment", faults);
        overlay(values, new LinkedHashMap<>(options), "command line", faults);
        var settings = new SettingsBinder(values, faults).bind();
        if (!faults.isEmpty()) {
            throw new InvalidSettingsException(faults);
        }
        return settings.orElseThrow();
    }

    /** The shipped defaults by key. */
    static Map<String, String> defaults() {
        return flatten(defaultsTree());
    }

    private static JsonNode defaultsTree() {
        try (InputStream in =
                Objects.requireNonNull(SettingsReader.class.getResourceAsStream(DEFAULTS))) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped defaults cannot be read", e);
        }
    }

    private static void overlay(
            Map<String, String> values,
            Map<String, String> over,
            String origin,
            List<String> faults) {
        over.forEach(
                (key, value) -> {
                    var section = Named.defaultsFor(key, values);
                    if (!section.isEmpty()) {
                        section.forEach(values::putIfAbsent);
                        values.put(key, value);
                    } else if (values.containsKey(key) && !key.contains(Named.ANY)) {
                        values.put(key, value);
                    } else {
                        faults.add(origin + ": there is no setting " + key);
                    }
                });
    }

    private static Map<String, String> readFile(Path path, List<String> faults) {
        try (InputStream in = Files.newInputStream(path)) {
            var root = fileTree(path, YAML.readTree(in), faults);
            refuseUnquotedTexts(path, defaultsTree(), root, "", faults);
            return flatten(root);
        } catch (NoSuchFileException e) {
            faults.add(path + ": there is no such file");
            return Map.of();
        } catch (IOException e) {
            faults.add(path + ": cannot be read: " + firstLine(e));
            return Map.of();
        }
    }

    /** A file's sections; an empty file has none. */
    private static JsonNode fileTree(Path path, JsonNode root, List<String> faults) {
        if (root.isObject() || root.isMissingNode() || root.isNull()) {
            return root;
        }
        faults.add(path + ": must hold sections such as http:, not a single value or list");
        return MissingNode.getInstance();
    }

    /** YAML reads 0123 as a number, 83, and yes as true: a password must not be read so. */
    private static void refuseUnquotedTexts(
            Path path, JsonNode defaults, JsonNode given, String prefix, List<String> faults) {
        given.properties()
                .forEach(
                        field -> {
                            var key = prefix + field.getKey();
                            var value = field.getValue();
                            var usual =
                                    defaults.has(field.getKey())
                                            ? defaults.path(field.getKey())
                                            : defaults.path(Named.ANY);
                            refuseUnquotedTexts(path, usual, value, key + ".", faults);
                            if (usual.isTextual() && (value.isNumber() || value.isBoolean())) {
                                faults.add(path + ": " + key + " must be a text, in quotes");
                            }
                        });
    }

    /** Where and why; parsers tell the rest in lines that follow the first. */
    private static String firstLine(IOException e) {
        if (e instanceof JsonProcessingException wrong && wrong.getLocation() != null) {
            return "line "
                    + wrong.getLocation().getLineNr()
                    + ": "
                    + String.valueOf(wrong.getOriginalMessage()).lines().findFirst().orElse("");
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Map<String, String> fromEnvironment(
            Map<String, String> environment, Map<String, String> known, List<String> faults) {
        var keyByVariable = new TreeMap<String, String>();
        known.keySet().stream()
                .filter(key -> !key.contains(Named.ANY))
                .forEach(key -> keyByVariable.put(variableOf(key), key));
        var found = new LinkedHashMap<String, String>();
        environment.forEach(
                (variable, value) -> {
                    var key =
                            Optional.ofNullable(keyByVariable.get(variable))
                                    .or(() -> Named.keyOf(variable, known.keySet()));
                    if (key.isPresent()) {
                        found.put(key.get(), value);
                    } else if (variable.startsWith(ENVIRONMENT_PREFIX)
                            && !RESERVED.contains(variable)) {
                        faults.add("environment: " + variable + " names no setting");
                    }
                });
        return found;
    }

    static String variableOf(String key) {
        return ENVIRONMENT_PREFIX
                + key.replace('.', '_').replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> flatten(JsonNode root) {
        var values = new TreeMap<String, String>();
        if (!(root instanceof MissingNode)) {
            flatten("", root, values);
        }
        return values;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> values) {
        node.properties()
                .forEach(
                        field -> {
                            var key = prefix + field.getKey();
                            var value = field.getValue();
                            if (value.isObject()) {
                                flatten(key + ".", value, values);
                            } else if (value.isArray()) {
                                var texts = new ArrayList<String>();
                                value.forEach(one -> texts.add(one.asText()));
                                values.put(key, String.join(",", texts));
                            } else {
                                values.put(key, value.isNull() ? "" : value.asText());
                            }
                        });
    }
}

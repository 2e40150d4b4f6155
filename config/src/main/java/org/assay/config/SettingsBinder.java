package org.assay.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the settings' records from values by key. A record's component {@code maxBodyBytes} has the
 * key {@code max-body-bytes}.
 */
final class SettingsBinder {
    private final Map<String, String> values;
    private final List<String> faults;

    SettingsBinder(Map<String, String> values, List<String> faults) {
        this.values = values;
        this.faults = faults;
    }

    /** The settings, or nothing when a fault was added. */
    Optional<Settings> bind() {
        return bind(Settings.class, "");
    }

    static String keyOf(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> bind(Class<T> type, String prefix) {
        var components = type.getRecordComponents();
        var arguments = new Object[components.length];
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            var bound = bind(components[i], prefix + keyOf(components[i].getName()));
            whole &= bound.isPresent();
            if (bound.isPresent()) {
                arguments[i] = bound.get();
            }
        }
        return whole ? construct(type, prefix, components, arguments) : Optional.empty();
    }

    private Optional<?> bind(RecordComponent component, String key) {
        if (component.getType().isRecord() && component.getType() != Secret.class) {
            return bind(component.getType(), key + ".");
        }
        if (component.getType() == Map.class) {
            return bindNamed(namedType(component), key + ".");
        }
        var value = values.get(key);
        if (value == null) {
            faults.add(key + " is missing");
            return Optional.empty();
        }
        return parse(component.getType(), key, value);
    }

    /** The type of a component's values by name. */
    static Class<?> namedType(RecordComponent component) {
        var types = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
        return (Class<?>) types[1];
    }

    /** Each section below a prefix by its name. */
    private Optional<?> bindNamed(Class<?> type, String prefix) {
        var bound = new LinkedHashMap<String, Object>();
        var names = Named.namesIn(values.keySet(), prefix);
        names.forEach(
                name -> bind(type, prefix + name + ".").ifPresent(one -> bound.put(name, one)));
        return bound.size() == names.size() ? Optional.of(bound) : Optional.empty();
    }

    private <T> Optional<T> construct(
            Class<T> type, String prefix, RecordComponent[] components, Object[] arguments) {
        try {
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return Optional.of(type.getDeclaredConstructor(types).newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                faults.add(prefix + keyOf(invalid.component()) + " must be " + invalid.expected());
                return Optional.empty();
            }
            throw new IllegalStateException("a constructor of settings threw", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("settings are public records", e);
        }
    }

    private Optional<?> parse(Class<?> type, String key, String value) {
        if (type == String.class) {
            return Optional.of(value);
        }
        if (type == Secret.class) {
            return Optional.of(new Secret(value));
        }
        if (type == Path.class) {
            return parsePath(key, value);
        }
        if (type == List.class) {
            return Optional.of(
                    Arrays.stream(value.split(","))
                            .map(String::trim)
                            .filter(v -> !v.isEmpty())
                            .toList());
        }
        if (type == int.class) {
            return parseInt(key, value);
        }
        if (type == Duration.class) {
            return parseDuration(key, value);
        }
        if (type.isEnum()) {
            return parseChoice(type, key, value);
        }
        throw new IllegalStateException("no setting of " + type + " can be read");
    }

    private Optional<Path> parsePath(String key, String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            faults.add(key + " must be a path, not " + value);
            return Optional.empty();
        }
    }

    private Optional<Integer> parseInt(String key, String value) {
        try {
            return Optional.of(Integer.parseInt(value.trim()));
        } catch (NumberFormatException e) {
            faults.add(key + " must be a whole number, not " + value);
            return Optional.empty();
        }
    }

    private Optional<Duration> parseDuration(String key, String value) {
        try {
            return Optional.of(Duration.parse(value.trim()));
        } catch (DateTimeParseException e) {
            faults.add(key + " must be a duration such as PT5S or P4D, not " + value);
            return Optional.empty();
        }
    }

    private Optional<?> parseChoice(Class<?> type, String key, String value) {
        var name = value.trim().toUpperCase(Locale.ROOT);
        var choices = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        int chosen = choices.indexOf(name);
        if (chosen < 0) {
            faults.add(
                    key
                            + " must be "
                            + String.join(" or ", choices).toLowerCase(Locale.ROOT)
                            + ", not "
                            + value);
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[chosen]);
    }
}

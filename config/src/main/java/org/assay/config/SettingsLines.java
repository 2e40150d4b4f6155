package org.assay.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Settings as lines, {@code http.port: 8080}; a secret as {@code ***}. */
public final class SettingsLines {

    private SettingsLines() {}

    public static List<String> of(Settings settings) {
        return lines("", settings).toList();
    }

    private static Stream<String> lines(String prefix, Record section) {
        return Arrays.stream(section.getClass().getRecordComponents())
                .flatMap(component -> lines(prefix, section, component));
    }

    private static Stream<String> lines(String prefix, Record section, RecordComponent component) {
        var key = prefix + SettingsBinder.keyOf(component.getName());
        return switch (valueOf(section, component)) {
            case Secret secret -> Stream.of(key + ": " + secret);
            case Record inner -> lines(key + ".", inner);
            case Map<?, ?> named ->
                    named.entrySet().stream()
                            .flatMap(
                                    one ->
                                            lines(
                                                    key + "." + one.getKey() + ".",
                                                    (Record) one.getValue()));
            case Object value -> Stream.of(key + ": " + value);
        };
    }

    private static Object valueOf(Record section, RecordComponent component) {
        try {
            return component.getAccessor().invoke(section);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("settings are public records", e);
        }
    }
}

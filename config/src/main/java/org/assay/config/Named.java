package org.assay.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Sections of which there are as many as an operator sets, each under a name of its own. The
 * shipped defaults hold one of them under {@code *}, with the default of each of its keys.
 */
final class Named {
    static final String ANY = "*";
    private static final String ANY_SECTION = ".*.";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    private Named() {}

    /** The names below a prefix, in their order. */
    static List<String> namesIn(Collection<String> keys, String prefix) {
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).split("\\.", 2)[0])
                .filter(name -> !name.equals(ANY))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The defaults of the section that a key is in, by their keys; empty when the key is in none.
     */
    static Map<String, String> defaultsFor(String key, Map<String, String> known) {
        var found = new TreeMap<String, String>();
        known.forEach(
                (pattern, value) ->
                        prefixOf(pattern)
                                .filter(key::startsWith)
                                .map(prefix -> key.substring(prefix.length()).split("\\.", 2)[0])
                                .filter(name -> NAME.matcher(name).matches())
                                .ifPresent(
                                        name ->
                                                found.put(
                                                        pattern.replace(
                                                                ANY_SECTION, "." + name + "."),
                                                        value)));
        return found.containsKey(key) ? found : Map.of();
    }

    private static Optional<String> prefixOf(String pattern) {
        int at = pattern.indexOf(ANY_SECTION);
        return at < 0 ? Optional.empty() : Optional.of(pattern.substring(0, at + 1));
    }

    /** The key in a section of its own that an environment variable names. */
    static Optional<String> keyOf(String variable, Collection<String> known) {
        return known.stream()
                .filter(pattern -> pattern.contains(ANY_SECTION))
                .flatMap(pattern -> keyOf(variable, pattern).stream())
                .findFirst();
    }

    private static Optional<String> keyOf(String variable, String pattern) {
        int at = pattern.indexOf(ANY_SECTION);
        var before = SettingsReader.variableOf(pattern.substring(0, at + 1));
        var after =
                SettingsReader.variableOf(pattern.substring(at + ANY_SECTION.length() - 1))
                        .substring(SettingsReader.ENVIRONMENT_PREFIX.length());
        if (!variable.startsWith(before)
                || !variable.endsWith(after)
                || variable.length() <= before.length() + after.length()) {
            return Optional.empty();
        }
        var name =
                variable.substring(before.length(), variable.length() - after.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        return NAME.matcher(name).matches()
                ? Optional.of(pattern.replace(ANY_SECTION, "." + name + "."))
                : Optional.empty();
    }
}

package org.assay.cache.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Data in which any place may say a thing in both languages, as {@code {fr: …, en: …}}. */
final class Translations {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Translations() {}

    /**
     * A map as it reads in one language, in the order of the file; nothing in it can be changed.
     * Empty when it is no map.
     */
    static Optional<Map<String, @Nullable Object>> in(Language language, JsonNode data) {
        var said = isText(data) ? data.path(language.code()) : data;
        return said.isObject() ? Optional.of(map(language, said)) : Optional.empty();
    }

    private static @Nullable Object value(Language language, JsonNode data) {
        if (isText(data)) {
            return value(language, data.path(language.code()));
        }
        if (data.isArray()) {
            return list(language, data);
        }
        return data.isObject() ? map(language, data) : JSON.convertValue(data, Object.class);
    }

    /** Not a copy by {@code List.of}: a value may be null, as JSON's may. */
    private static List<@Nullable Object> list(Language language, JsonNode data) {
        var list = new ArrayList<@Nullable Object>();
        data.forEach(one -> list.add(value(language, one)));
        return Collections.unmodifiableList(list);
    }

    private static Map<String, @Nullable Object> map(Language language, JsonNode data) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        data.properties().forEach(one -> map.put(one.getKey(), value(language, one.getValue())));
        return Collections.unmodifiableMap(map);
    }

    private static boolean isText(JsonNode data) {
        return data.isObject() && data.size() == 2 && data.has("fr") && data.has("en");
    }
}

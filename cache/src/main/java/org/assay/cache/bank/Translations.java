package org.assay.cache.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Data in which any place may say a thing in both languages, as {@code {fr: …, en: …}}. */
final class Translations {

    private Translations() {}

    /** The data as it reads in one language. */
    static JsonNode in(Language language, JsonNode data) {
        if (isText(data)) {
            return data.path(language.code());
        }
        if (data.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode(data.size());
            data.forEach(one -> array.add(in(language, one)));
            return array;
        }
        if (data.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            data.properties()
                    .forEach(one -> object.set(one.getKey(), in(language, one.getValue())));
            return object;
        }
        return data;
    }

    private static boolean isText(JsonNode data) {
        return data.isObject() && data.size() == 2 && data.has("fr") && data.has("en");
    }
}

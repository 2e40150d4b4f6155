package org.assay.cache.bank;

import java.util.HashMap;
import java.util.Map;

/** Ids that must be unique in a bank, with the place of each. */
final class Registry {
    private final String kind;
    private final Map<String, Place> placeOf = new HashMap<>();

    /**
     * A registry of no ids yet.
     *
     * @param kind what the ids name, for the fault's text
     */
    Registry(String kind) {
        this.kind = kind;
    }

    /** Tells a fault at the place when another place has the id. */
    void claim(String id, Place place) {
        var first = placeOf.putIfAbsent(id, place);
        if (first != null && !id.isEmpty()) {
            place.fault("'%s' is taken by the %s at %s: choose another".formatted(id, kind, first));
        }
    }
}

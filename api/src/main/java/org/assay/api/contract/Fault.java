package org.assay.api.contract;

import java.util.Optional;

/**
 * What is wrong with a value.
 *
 * @param where the part of the value, as a JSON pointer; empty for all of it
 * @param what goes on from there, such as {@code is no text}
 */
public record Fault(String where, String what) {
    /** Characters of a client's own name that are repeated to it. */
    private static final int MAX_NAME = 64;

    static Optional<Fault> of(String what) {
        return Optional.of(new Fault("", what));
    }

    /** The same, told from the value of which that was the part of this name. */
    Fault within(String name) {
        var shown = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "…" : name;
        return new Fault("/" + shown.replace("~", "~0").replace("/", "~1") + where, what);
    }
}

package org.assay.cache.waiting;

/**
 * What became of a line that a node kept by itself while Redis was away.
 *
 * @param offset what makes a number of it one of the shared line
 * @param calledTo its number up to which everybody had been called
 */
public record Joined(long offset, long calledTo) {
    static Joined parse(String text) {
        var parts = text.split(":", 2);
        return new Joined(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    String text() {
        return offset + ":" + calledTo;
    }
}

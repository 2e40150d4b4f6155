package org.assay.cache.waiting;

import java.util.Map;

/**
 * The line of all nodes, as Redis holds it.
 *
 * @param head number up to which everybody has been called
 * @param last latest number given out
 * @param generation of what Redis keeps: another one once it lost all of it
 * @param joined what became of lines that nodes kept by themselves, by their ids
 */
public record SharedLine(long head, long last, String generation, Map<Long, Joined> joined) {
    public SharedLine {
        joined = Map.copyOf(joined);
    }
}

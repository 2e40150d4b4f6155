package org.assay.api.admission;

import java.util.Optional;

/**
 * Where somebody stands.
 *
 * @param position 1 for who is called next, 0 for who has been called
 * @param estimate time until then, as people have been called of late; nothing when nobody has
 * @param expired whether the turn has passed
 */
record Place(long position, Optional<Estimate> estimate, boolean expired) {
    /**
     * When a turn may come.
     *
     * @param ms time until then
     * @param ofMs time for which the line was watched to say so; it may be wrong for as long
     */
    record Estimate(long ms, long ofMs) {}

    boolean called() {
        return position == 0;
    }
}

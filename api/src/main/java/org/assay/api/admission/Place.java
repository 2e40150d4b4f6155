package org.assay.api.admission;

import java.util.OptionalLong;

/**
 * Where somebody stands.
 *
 * @param position 1 for who is called next, 0 for who has been called
 * @param estimateMs time until then, as people have been called of late; nothing when nobody has
 * @param expired whether the turn has passed
 */
record Place(long position, OptionalLong estimateMs, boolean expired) {
    boolean called() {
        return position == 0;
    }
}

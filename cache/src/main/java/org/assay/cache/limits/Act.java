package org.assay.cache.limits;

import java.util.Locale;

/** What is told of an attempt. */
enum Act {
    /** It is about to be made. */
    BEGIN,
    /** It failed. */
    FAIL,
    /** Nothing came of it: it was not carried out. */
    ABANDON;

    /** Its name in a script. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

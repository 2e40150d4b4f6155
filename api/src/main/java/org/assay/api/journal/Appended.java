package org.assay.api.journal;

import java.util.Optional;

/** What became of an entry that was offered to the journal. */
public sealed interface Appended {

    /** The entry is durably committed. */
    record Stored() implements Appended {}

    /**
     * Another entry was there first; the offered one is not stored.
     *
     * @param winner the entry that holds the event number; none when it was the item that was
     *     answered under another number
     */
    record Lost(Optional<JournalEntry> winner) implements Appended {}
}

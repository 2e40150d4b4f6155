package org.assay.api.journal;

import java.util.List;

/**
 * How an assessment began and where it stands.
 *
 * @param first its first entry
 * @param latest its last entries after the first, two at most, in order
 */
public record JournalOutline(JournalEntry first, List<JournalEntry> latest) {
    public JournalOutline {
        latest = List.copyOf(latest);
    }

    /** The outline of an assessment of which these are the first entry and the last. */
    static JournalOutline of(List<JournalEntry> entries) {
        return new JournalOutline(entries.getFirst(), entries.subList(1, entries.size()));
    }
}

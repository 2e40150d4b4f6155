package org.assay.api.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.assay.engine.session.AssessmentId;

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

    /** The outlines of assessments whose entries follow each other, in order. */
    static List<JournalOutline> of(List<JournalEntry> entries) {
        var byAssessment = new LinkedHashMap<AssessmentId, List<JournalEntry>>();
        for (var entry : entries) {
            byAssessment.computeIfAbsent(entry.assessment(), _ -> new ArrayList<>()).add(entry);
        }
        return byAssessment.values().stream()
                .map(all -> new JournalOutline(all.getFirst(), all.subList(1, all.size())))
                .toList();
    }
}

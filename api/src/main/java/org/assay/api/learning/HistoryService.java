package org.assay.api.learning;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.assay.api.journal.Journal;
import org.assay.api.journal.JournalEntry;
import org.assay.api.journal.JournalOutline;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Header;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Next;
import org.assay.engine.session.Reached;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.assay.engine.session.SessionEvent.AssessmentStarted;
import org.assay.engine.session.SessionEvent.ResponseRecorded;

/** A learner's tests, those that were taken back included, from the journal. */
public final class HistoryService {
    private final Journal journal;

    public HistoryService(Journal journal) {
        this.journal = journal;
    }

    /** Where a test stands. */
    enum Phase {
        IN_PROGRESS,
        COMPLETED,
        DISCARDED
    }

    /**
     * One test.
     *
     * @param endedAtMs epoch ms at which it was completed, or else taken back
     * @param reached what it reached when it was completed
     */
    record Taken(Header header, Phase phase, Optional<Long> endedAtMs, Optional<Reached> reached) {}

    /**
     * A part of the history, the newest first.
     *
     * @param isLast nothing comes after it
     */
    record Page(List<Taken> tests, boolean isLast) {
        Page {
            tests = List.copyOf(tests);
        }
    }

    /**
     * Tests of a learner.
     *
     * @param after only those that come after this one in the list
     */
    Future<Page> history(LearnerId learner, Optional<AssessmentId> after, int size) {
        return journal.outlines(learner, after, size + 1)
                .map(
                        outlines ->
                                new Page(
                                        outlines.stream()
                                                .limit(size)
                                                .map(HistoryService::takenOf)
                                                .toList(),
                                        outlines.size() <= size));
    }

    private static Taken takenOf(JournalOutline outline) {
        var header = ((AssessmentStarted) outline.first().event()).header();
        boolean isDiscarded =
                outline.latest().stream().anyMatch(e -> e.event() instanceof AssessmentDiscarded);
        var end = outline.latest().stream().filter(e -> reachedIn(e).isPresent()).findFirst();
        return new Taken(
                header,
                isDiscarded
                        ? Phase.DISCARDED
                        : end.isPresent() ? Phase.COMPLETED : Phase.IN_PROGRESS,
                end.or(() -> isDiscarded ? lastOf(outline) : Optional.empty())
                        .map(JournalEntry::atMs),
                end.flatMap(HistoryService::reachedIn));
    }

    private static Optional<JournalEntry> lastOf(JournalOutline outline) {
        return Optional.of(outline.latest().getLast());
    }

    /** What an event that ends a test reached. */
    private static Optional<Reached> reachedIn(JournalEntry entry) {
        return entry.event() instanceof ResponseRecorded response
                        && response.next() instanceof Next.Finished(var reached)
                ? Optional.of(reached)
                : Optional.empty();
    }
}

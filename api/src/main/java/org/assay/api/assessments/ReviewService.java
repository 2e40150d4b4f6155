package org.assay.api.assessments;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.journal.Journal;
import org.assay.api.journal.JournalEntry;
import org.assay.engine.bank.ItemId;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Header;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Next;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.assay.engine.session.SessionEvent.AssessmentStarted;
import org.assay.engine.session.SessionEvent.ResponseRecorded;

/** What was answered in an assessment, from the journal. */
public final class ReviewService {
    private final Journal journal;

    public ReviewService(Journal journal) {
        this.journal = journal;
    }

    /** An assessment's responses in order. */
    public record Review(Header header, List<Answered> responses) {
        public Review {
            responses = List.copyOf(responses);
        }
    }

    /** A response and the challenge as it was served. */
    public record Answered(Served served, ResponseRecorded response) {}

    /**
     * The responses to a learner's own assessment; nothing when it is unknown or somebody else's.
     */
    public Future<Optional<Review>> review(LearnerId learner, AssessmentId id) {
        return journal.read(id)
                .map(
                        entries ->
                                entries.stream().anyMatch(e -> e.learner().equals(learner))
                                        ? Optional.of(reviewOf(entries))
                                        : Optional.empty());
    }

    /**
     * The items that a learner's own assessment has served, the current one included; nothing when
     * it is unknown or somebody else's.
     */
    public Future<Optional<Set<ItemId>>> served(LearnerId learner, AssessmentId id) {
        return journal.read(id)
                .map(
                        entries ->
                                entries.stream().anyMatch(e -> e.learner().equals(learner))
                                        ? Optional.of(servedIn(entries))
                                        : Optional.empty());
    }

    private static Set<ItemId> servedIn(List<JournalEntry> entries) {
        var items = new HashSet<ItemId>();
        for (var entry : entries) {
            switch (entry.event()) {
                case AssessmentStarted start -> items.add(start.first().item());
                case ResponseRecorded response -> {
                    if (response.next() instanceof Next.Challenge(var next)) {
                        items.add(next.item());
                    }
                }
                case AssessmentDiscarded _ -> {}
            }
        }
        return items;
    }

    private static Review reviewOf(List<JournalEntry> entries) {
        var started = (AssessmentStarted) entries.getFirst().event();
        var answered = new ArrayList<Answered>();
        var served = started.first();
        for (var entry : entries.subList(1, entries.size())) {
            switch (entry.event()) {
                case ResponseRecorded response -> {
                    answered.add(new Answered(served, response));
                    if (response.next() instanceof Next.Challenge(var next)) {
                        served = next;
                    }
                }
                case AssessmentStarted _ -> throw new IllegalStateException("a second start");
                case AssessmentDiscarded _ -> {}
            }
        }
        return new Review(started.header(), answered);
    }
}

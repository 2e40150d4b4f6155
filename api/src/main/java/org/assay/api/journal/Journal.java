package org.assay.api.journal;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/**
 * The truth: what is in it happened, what is not did not. A port, so that a second home can stand
 * in while PostgreSQL is away.
 */
public interface Journal {

    /**
     * Appends an entry unless its event number or its item is taken.
     *
     * @param changesPhase the projections are to be told: the entry waits for them in the outbox
     * @return completes once the outcome is durable; fails with a {@link JournalFailure}
     */
    Future<Appended> append(JournalEntry entry, boolean changesPhase);

    /**
     * Appends the first entry of an assessment and makes it the current one of its scope, in one
     * transaction, if {@code replaces} is current there (nothing: if none is).
     *
     * @param scope what a learner can have one assessment of at a time, such as {@code
     *     PLACEMENT:1.1}
     * @return completes with the assessment that is current afterwards: the entry's own, or the one
     *     that was there first; fails with a {@link JournalFailure}
     */
    Future<AssessmentId> start(JournalEntry entry, String scope, Optional<AssessmentId> replaces);

    /** The entries of an assessment by event number, none when there is no such assessment. */
    Future<List<JournalEntry>> read(AssessmentId assessment);

    /** One entry of an assessment. */
    Future<Optional<JournalEntry>> read(AssessmentId assessment, int eventNo);

    /** How many events an assessment has, 0 when there is no such assessment. */
    Future<Integer> length(AssessmentId assessment);

    /**
     * Outlines of a learner's assessments, the newest first.
     *
     * @param before only those that are older than this one
     */
    Future<List<JournalOutline>> outlines(
            LearnerId learner, Optional<AssessmentId> before, int limit);

    /** The assessment that is current in a learner's scope. */
    Future<Optional<AssessmentId>> current(LearnerId learner, String scope);
}

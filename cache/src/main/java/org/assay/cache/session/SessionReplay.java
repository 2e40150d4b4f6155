package org.assay.cache.session;

import io.vertx.core.Future;
import java.util.Optional;
import org.assay.engine.session.AssessmentId;

/** The last resort of a load: the session as the journal has it. */
public interface SessionReplay {

    /**
     * Folds an assessment's committed events.
     *
     * @return completes with nothing when the assessment has no event; fails when the journal
     *     cannot be read
     */
    Future<Optional<LiveSession>> replay(AssessmentId id);
}

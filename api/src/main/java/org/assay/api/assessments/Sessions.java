package org.assay.api.assessments;

import java.util.Optional;
import org.assay.cache.session.LiveSession;
import org.assay.engine.session.Header;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;

/** What every started session tells, whatever its phase. */
public final class Sessions {

    private Sessions() {}

    /** The header of a session that was loaded, hence has started. */
    public static Header headerOf(LiveSession session) {
        return switch (session.state()) {
            case NotStarted _ -> throw new IllegalStateException("a loaded session has started");
            case InProgress s -> s.header();
            case Completed s -> s.header();
            case Discarded s -> s.header();
        };
    }

    public static boolean isOwnedBy(LiveSession session, LearnerId learner) {
        return headerOf(session).learner().equals(learner);
    }

    /** The latest response, as far as the session remembers it. */
    static Optional<ResponseRecorded> lastOf(LiveSession session) {
        return switch (session.state()) {
            case NotStarted _ -> Optional.empty();
            case InProgress s -> s.last();
            case Completed s -> Optional.of(s.last());
            case Discarded _ -> Optional.empty();
        };
    }
}

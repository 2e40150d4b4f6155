package org.assay.api.assessments;

import java.util.Optional;
import org.assay.engine.session.Header;
import org.assay.engine.session.Rejection;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState;

/** What became of a request on an assessment. */
public sealed interface Outcome {

    /**
     * The assessment as it stands.
     *
     * @param created this request started it
     */
    record Standing(SessionState state, boolean created) implements Outcome {}

    /**
     * A response is recorded, now or by an earlier sending of the same request; the reply is the
     * same.
     */
    record Recorded(Header header, ResponseRecorded response) implements Outcome {}

    /** The competency's knowledge was taken back. */
    record Discarded() implements Outcome {}

    /**
     * The request changes nothing.
     *
     * @param stored the response that holds the sequence, when that is the reason
     */
    record Refused(Rejection reason, Optional<ResponseRecorded> stored) implements Outcome {}

    /** There is no such assessment, or it is somebody else's. */
    record NotFound() implements Outcome {}
}

package org.assay.api.people;

import io.vertx.core.Future;
import org.assay.engine.session.LearnerId;

/** Ends every sign-in of a learner, on every node. */
public interface Revocation {
    Future<Void> revokeAll(LearnerId learner);
}

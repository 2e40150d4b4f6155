package org.assay.cache.session;

import org.assay.engine.session.SessionState;

/**
 * A session's state with the hash of the last event folded into it, to which the next event is
 * chained.
 *
 * @param head {@link ChainHash#GENESIS} before the first event
 */
public record LiveSession(SessionState state, ChainHash head) {}

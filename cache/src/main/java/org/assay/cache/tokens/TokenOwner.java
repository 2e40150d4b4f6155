package org.assay.cache.tokens;

import org.assay.engine.session.LearnerId;

/**
 * Whom a valid token stands for.
 *
 * @param expiresAtMs epoch ms
 */
public record TokenOwner(LearnerId learner, long expiresAtMs) {}

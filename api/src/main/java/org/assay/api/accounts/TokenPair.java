package org.assay.api.accounts;

import java.time.Instant;
import java.util.Set;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/**
 * The tokens of a sign-in, as their owner gets them.
 *
 * @param roles that the access token carries
 */
public record TokenPair(
        LearnerId learner,
        FamilyId family,
        Set<StaffRole> roles,
        String accessToken,
        Instant accessExpiresAt,
        String refreshToken,
        Instant refreshExpiresAt) {
    public TokenPair {
        roles = Set.copyOf(roles);
    }

    /** Nothing of the tokens, should a record ever be logged. */
    @Override
    public String toString() {
        return "TokenPair[family=" + family + "]";
    }
}

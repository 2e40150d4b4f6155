package org.assay.cache.tokens;

import java.util.Optional;
import java.util.Set;
import org.assay.engine.session.LearnerId;

/**
 * Whom a valid token stands for.
 *
 * @param expiresAtMs epoch ms
 * @param roles as they were when the token was issued; a role withdrawn since revokes the token
 * @param family the sign-in that it comes from; none for an anonymous learner
 */
public record TokenOwner(
        LearnerId learner, long expiresAtMs, Set<StaffRole> roles, Optional<FamilyId> family) {
    public TokenOwner {
        roles = Set.copyOf(roles);
    }

    /** Somebody who has told nothing of themselves. */
    public static TokenOwner anonymous(LearnerId learner, long expiresAtMs) {
        return new TokenOwner(learner, expiresAtMs, Set.of(), Optional.empty());
    }

    /** Whether one of these roles is among theirs. */
    public boolean hasOneOf(Set<StaffRole> wanted) {
        for (var role : roles) {
            if (wanted.contains(role)) {
                return true;
            }
        }
        return false;
    }
}

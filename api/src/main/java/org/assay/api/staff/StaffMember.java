package org.assay.api.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/**
 * A person with an account, and the roles that they hold: none for most.
 *
 * @param mustChangePassword their password is a temporary one, which somebody else knows, too
 */
record StaffMember(
        LearnerId learner,
        String firstName,
        String lastName,
        Optional<String> email,
        boolean mustChangePassword,
        List<Granted> roles) {

    /**
     * A role that somebody holds.
     *
     * @param by nobody for a command on the server itself
     */
    record Granted(StaffRole role, Instant at, Optional<LearnerId> by) {}
}

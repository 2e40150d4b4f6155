package org.assay.api;

import java.util.UUID;
import org.assay.api.accounts.SignIns;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** Who asks: a column of {@code authorisation.txt}, in its order. */
enum Asker {
    /** Without a token. */
    NOBODY,

    /** Staff with every role, whose token was revoked. */
    REVOKED,

    /** A learner without an account. */
    ANONYMOUS,

    /** A learner with an account. */
    HOLDER,
    ADMINISTRATOR,
    SUPPORT,
    OFFICER;

    /** Somebody new of this kind, with a running assessment. */
    Visitor arrive() {
        var visitor = Visitor.arrive();
        return switch (this) {
            case NOBODY, ANONYMOUS -> visitor;
            case REVOKED -> visitor.holding(StaffRole.values());
            case HOLDER -> visitor.holding();
            case ADMINISTRATOR -> visitor.holding(StaffRole.ADMINISTRATOR);
            case SUPPORT -> visitor.holding(StaffRole.SUPPORT);
            case OFFICER -> visitor.holding(StaffRole.CERTIFICATION_OFFICER);
        };
    }

    /**
     * Makes them of their kind again: what a sound request takes may have given them an account,
     * and a token is to be revoked at last.
     */
    void settle(Visitor visitor) {
        var learner = UUID.fromString(visitor.learner());
        switch (this) {
            case ANONYMOUS -> {
                Person.sql("DELETE FROM accounts.proof WHERE learner_id = $1", learner);
                Person.sql("DELETE FROM accounts.account WHERE learner_id = $1", learner);
            }
            case REVOKED -> {
                var signIns = RunningServer.get().server().part(SignIns.class);
                TestPeople.ended(signIns.revokeAll(new LearnerId(learner)));
            }
            case NOBODY, HOLDER, ADMINISTRATOR, SUPPORT, OFFICER -> {}
        }
    }

    /** The request as they send it. */
    Wire.Call ask(Wire.Call sound, Visitor visitor) {
        return this == NOBODY
                ? sound.without("Authorization")
                : sound.header("Authorization", "Bearer " + visitor.token());
    }
}

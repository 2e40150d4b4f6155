package org.assay.api.people;

import io.vertx.core.Future;
import java.util.Optional;
import org.assay.api.http.ProblemType;
import org.assay.api.people.PeopleStore.Edit;
import org.assay.engine.session.LearnerId;

/** What people see and change of their own account. */
public final class PersonService {
    private final Parts parts;

    PersonService(Parts parts) {
        this.parts = parts;
    }

    /** The account of a learner; nothing for one who has told nothing of themselves. */
    Future<Optional<Person>> person(LearnerId learner) {
        return parts.people().ofLearner(learner);
    }

    /** Changes what is named; fails when there is no account, or the terms are not today's. */
    Future<Optional<Person>> edit(LearnerId learner, Edit edit) {
        return edit.termsVersion()
                .map(version -> TermsOfUse.require(version, parts.settings()))
                .orElseGet(Future::succeededFuture)
                .compose(_ -> parts.people().edit(learner, edit, parts.now()))
                .compose(edited -> Refusals.require(edited, ProblemType.ACCOUNT_NONE))
                .compose(_ -> person(learner));
    }

    /** Forgets the wrong passwords that were counted of a learner who was asked for theirs. */
    public Future<Void> unlock(LearnerId learner) {
        return parts.limits().rightPassword(learner);
    }

    /** Removes sign-ups that nobody proved in time, and proofs that ended a day ago. */
    public Future<Void> purge() {
        var now = parts.now();
        return parts.people()
                .purge(
                        now.minus(java.time.Duration.ofDays(1)),
                        now.minus(parts.settings().verificationLifetime()));
    }
}

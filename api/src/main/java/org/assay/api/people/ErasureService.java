package org.assay.api.people;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.assay.api.mail.Mail;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/**
 * Erases who a learner is. What remains is arithmetic on an id that names nobody. Each step may be
 * repeated, and the account goes last but the sign-ins, so that an erasure that failed half-way is
 * asked for again in the same way.
 */
final class ErasureService {
    private final Parts parts;
    private final Confirmation confirmation;
    private final Revocation revocation;
    private final List<PersonalData> others;

    ErasureService(
            Parts parts,
            Confirmation confirmation,
            Revocation revocation,
            List<PersonalData> others) {
        this.parts = parts;
        this.confirmation = confirmation;
        this.revocation = revocation;
        this.others = List.copyOf(others);
    }

    /**
     * Erases whoever asks. A learner who never told who they are needs no more than their token.
     */
    Future<Void> erase(TokenOwner caller, Optional<String> password) {
        var learner = caller.learner();
        return parts.people()
                .ofLearner(learner)
                .compose(
                        found ->
                                found.map(person -> confirmation.confirm(caller, person, password))
                                        .orElseGet(Future::succeededFuture)
                                        .compose(_ -> erase(learner))
                                        .onSuccess(_ -> found.ifPresent(this::tell)));
    }

    private Future<Void> erase(LearnerId learner) {
        return Future.all(others.stream().map(data -> data.erase().apply(learner)).toList())
                .compose(_ -> parts.limits().forget(learner))
                .compose(_ -> parts.people().erase(learner))
                .compose(_ -> revocation.revokeAll(learner));
    }

    private void tell(Person person) {
        person.email()
                .ifPresent(
                        email ->
                                parts.letters()
                                        .send(
                                                new Mail.AccountErased(
                                                        email,
                                                        person.firstName(),
                                                        person.locale())));
    }
}

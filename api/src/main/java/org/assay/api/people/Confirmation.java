package org.assay.api.people;

import io.vertx.core.Future;
import java.util.Optional;
import org.assay.api.http.ProblemType;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/**
 * Makes sure that a request comes from the person and not from whoever found their device signed
 * in: by the current password, or, where there is none, by a sign-in that is a few minutes old.
 */
final class Confirmation {
    private final Parts parts;
    private final SignInStore signIns;

    Confirmation(Parts parts, SignInStore signIns) {
        this.parts = parts;
        this.signIns = signIns;
    }

    /** Completes when it is the person; fails with the refusal. Wrong passwords are counted. */
    Future<Void> confirm(TokenOwner caller, Person person, Optional<String> password) {
        return person.passwordHash().isPresent()
                ? byPassword(person, password)
                : byFreshSignIn(caller.family());
    }

    private Future<Void> byPassword(Person person, Optional<String> password) {
        var learner = person.learner();
        return Refusals.orRefuse(password, ProblemType.PASSWORD_WRONG)
                .compose(
                        given ->
                                parts.limits()
                                        .beginPassword(learner)
                                        .compose(_ -> verify(person, given)))
                .compose(right -> right ? passed(learner) : refused(learner));
    }

    private Future<Boolean> verify(Person person, String given) {
        return parts.passwords()
                .verify(given, person.passwordHash())
                .recover(
                        full ->
                                parts.limits()
                                        .droppedPassword(person.learner())
                                        .compose(_ -> Future.failedFuture(full)));
    }

    private Future<Void> passed(LearnerId learner) {
        return parts.limits().rightPassword(learner);
    }

    private Future<Void> refused(LearnerId learner) {
        return parts.limits()
                .wrongPassword(learner)
                .compose(_ -> Refusals.refuse(ProblemType.PASSWORD_WRONG));
    }

    private Future<Void> byFreshSignIn(Optional<FamilyId> signIn) {
        var since = parts.now().minus(parts.settings().freshSignIn());
        return Refusals.orRefuse(signIn, ProblemType.SIGN_IN_NOT_FRESH)
                .compose(family -> signIns.beganAfter(family, since))
                .compose(fresh -> Refusals.require(fresh, ProblemType.SIGN_IN_NOT_FRESH));
    }
}

package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignIns;
import org.assay.api.mail.Mail;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases who a learner is. What remains is arithmetic on an id that names nobody. Each step may be
 * repeated, and the account goes last but the sign-ins, so that an erasure that failed half-way is
 * asked for again in the same way.
 */
public final class ErasureService {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureService.class);

    private final Parts parts;
    private final Pool pool;
    private final Departure departure;
    private final Confirmation confirmation;
    private final SignIns signIns;
    private final PasswordSignIn passwordSignIns;
    private final List<PersonalData> others;
    private final Vertx vertx;
    private final Duration againAfter;

    /**
     * Erasures.
     *
     * @param departure of whoever erases their own account
     * @param againAfter when nothing of a token that was revoked is under way any more
     */
    ErasureService(
            Parts parts,
            Pool pool,
            Departure departure,
            Confirmation confirmation,
            SignIns signIns,
            PasswordSignIn passwordSignIns,
            List<PersonalData> others,
            Vertx vertx,
            Duration againAfter) {
        this.parts = parts;
        this.pool = pool;
        this.departure = departure;
        this.confirmation = confirmation;
        this.signIns = signIns;
        this.passwordSignIns = passwordSignIns;
        this.others = List.copyOf(others);
        this.vertx = vertx;
        this.againAfter = againAfter;
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
                                        .compose(_ -> mayLeave(learner))
                                        .compose(_ -> erase(learner, departure))
                                        .onSuccess(_ -> found.ifPresent(this::tell)));
    }

    /** Asked before anything is erased; it is asked again with the account. */
    private Future<Void> mayLeave(LearnerId learner) {
        return pool.withTransaction(within -> departure.of(within, learner).map(true)).mapEmpty();
    }

    /** Erases a person for whom somebody asks who may, by what is asked with the account. */
    public Future<Void> eraseFor(LearnerId learner, Departure asked) {
        return parts.people()
                .ofLearner(learner)
                .compose(
                        found -> erase(learner, asked).onSuccess(_ -> found.ifPresent(this::tell)));
    }

    private Future<Void> erase(LearnerId learner, Departure asked) {
        return eraseOthers(learner)
                .compose(_ -> parts.limits().forget(learner))
                .compose(_ -> passwordSignIns.unlock(learner))
                .compose(_ -> eraseAccount(learner, asked))
                .compose(_ -> signIns.revokeAll(learner))
                .onSuccess(_ -> eraseLatecomers(learner));
    }

    private Future<Void> eraseAccount(LearnerId learner, Departure asked) {
        return pool.withTransaction(
                        within ->
                                asked.of(within, learner)
                                        .compose(_ -> new PeopleStore(within).erase(learner))
                                        .map(true))
                .mapEmpty();
    }

    private Future<Void> eraseOthers(LearnerId learner) {
        return Future.all(others.stream().map(data -> data.erase().apply(learner)).toList())
                .mapEmpty();
    }

    /** What a request wrote that was under way meanwhile, here or on a node that knew nothing. */
    private void eraseLatecomers(LearnerId learner) {
        vertx.timer(againAfter.toMillis(), TimeUnit.MILLISECONDS)
                .compose(_ -> eraseOthers(learner))
                .compose(_ -> parts.people().erase(learner))
                .onFailure(
                        failure ->
                                LOG.error(
                                        "What learner {} wrote during their erasure may be left: {}",
                                        learner,
                                        failure.toString()));
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

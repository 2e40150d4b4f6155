package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.api.accounts.SignIns;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.mail.Mail;
import org.assay.cache.bank.Language;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/**
 * Which identities elsewhere belong to which accounts. An identity is linked because its owner
 * asked for it and proved to be both; never because names or addresses are alike.
 */
public final class IdentityService {
    /** Identities of one account at most. */
    private static final int MOST_IDENTITIES = 10;

    private final IdentityStore store;
    private final Parts parts;
    private final Confirmation confirmation;
    private final SignIns signIns;
    private final Supplier<LearnerId> ids;

    IdentityService(
            IdentityStore store,
            Parts parts,
            Confirmation confirmation,
            SignIns signIns,
            Supplier<LearnerId> ids) {
        this.store = store;
        this.parts = parts;
        this.confirmation = confirmation;
        this.signIns = signIns;
        this.ids = ids;
    }

    /** The learner whose account a proven identity signs in to. */
    public Future<Optional<LearnerId>> ownerOf(Identity identity) {
        return store.ownerOf(identity);
    }

    /**
     * Makes an account without a password for whoever proved an identity.
     *
     * @param by the anonymous learner who becomes known; nobody for a new one
     * @return fails with a {@link ProblemException} when the terms are not today's, the learner has
     *     an account, or the identity has one
     */
    public Future<LearnerId> signUp(Optional<LearnerId> by, Identity identity, ElsewhereForm form) {
        var learner = by.orElseGet(ids);
        return TermsOfUse.require(form.termsVersion(), parts.settings())
                .compose(
                        _ ->
                                store.asOne(
                                        client ->
                                                IdentityStore.signUp(
                                                                client, learner, form, parts.now())
                                                        .compose(IdentityService::orHasAccount)
                                                        .compose(
                                                                _ ->
                                                                        IdentityStore.link(
                                                                                client, learner,
                                                                                identity))
                                                        .compose(IdentityService::orTaken)
                                                        .map(true)))
                .map(learner);
    }

    private static Future<Void> orHasAccount(boolean made) {
        return Refusals.require(made, ProblemType.ACCOUNT_EXISTS);
    }

    private static Future<Void> orTaken(boolean linked) {
        return Refusals.require(linked, ProblemType.IDENTITY_TAKEN);
    }

    /**
     * Links a proven identity to the caller's account; once more changes nothing.
     *
     * @param password the current one; an account without any takes a fresh sign-in
     * @return fails with a {@link ProblemException} when the caller has no account or does not
     *     prove to be its owner, or the identity is somebody else's
     */
    public Future<Void> link(TokenOwner caller, Optional<String> password, Identity identity) {
        var learner = caller.learner();
        return confirm(caller, password)
                .compose(
                        person ->
                                store.asOne(client -> link(client, learner, identity))
                                        .onSuccess(added -> tellLinked(person, added)))
                .mapEmpty();
    }

    private void tellLinked(Person person, boolean added) {
        if (added) {
            tell(person, Mail.IdentityLinked::new);
        }
    }

    /** A mail to whoever has an address that is proven. */
    private void tell(Person person, Notice notice) {
        person.email()
                .map(email -> notice.to(email, person.firstName(), person.locale()))
                .ifPresent(parts.letters()::send);
    }

    /** A mail that needs to know no more than whom it is for. */
    @FunctionalInterface
    private interface Notice {
        Mail to(String email, String firstName, Language language);
    }

    /** The person that the caller has proven to be. */
    private Future<Person> confirm(TokenOwner caller, Optional<String> password) {
        return parts.people()
                .ofLearner(caller.learner())
                .map(found -> found.filter(person -> !person.isPending()))
                .compose(found -> Refusals.orRefuse(found, ProblemType.ACCOUNT_NONE))
                .compose(person -> confirmation.confirm(caller, person, password).map(person));
    }

    /** Completes with whether it was not linked before. */
    private static Future<Boolean> link(SqlClient client, LearnerId learner, Identity identity) {
        return IdentityStore.lock(client, learner)
                .compose(account -> Refusals.orRefuse(account, ProblemType.ACCOUNT_NONE))
                .compose(_ -> IdentityStore.ofLearner(client, learner))
                .compose(
                        linked ->
                                find(linked, identity.id()).isPresent()
                                        ? Future.succeededFuture(false)
                                        : add(client, learner, identity, linked.size()).map(true));
    }

    private static Future<Void> add(
            SqlClient client, LearnerId learner, Identity identity, int linked) {
        return Refusals.require(linked < MOST_IDENTITIES, ProblemType.TOO_MANY_IDENTITIES)
                .compose(_ -> IdentityStore.link(client, learner, identity))
                .compose(IdentityService::orTaken);
    }

    private static Optional<Identity> find(List<LinkedIdentity> linked, String id) {
        return linked.stream()
                .map(LinkedIdentity::identity)
                .filter(identity -> identity.id().equals(id))
                .findFirst();
    }

    /** The identities of a learner, the oldest link first. */
    public Future<List<LinkedIdentity>> of(LearnerId learner) {
        return store.ofLearner(learner);
    }

    /**
     * Unlinks one of the caller's identities, unless the account could not be signed in to any
     * more; signs out everywhere, for whoever signed in with it.
     */
    public Future<Void> unlink(TokenOwner caller, Optional<String> password, String id) {
        var learner = caller.learner();
        return confirm(caller, password)
                .compose(
                        person ->
                                store.asOne(client -> unlink(client, learner, id).map(true))
                                        .onSuccess(_ -> tell(person, Mail.IdentityUnlinked::new)))
                .compose(_ -> signIns.revokeAll(learner));
    }

    private static Future<Void> unlink(SqlClient client, LearnerId learner, String id) {
        return IdentityStore.lock(client, learner)
                .compose(account -> Refusals.orRefuse(account, ProblemType.ACCOUNT_NONE))
                .compose(
                        hasPassword ->
                                IdentityStore.ofLearner(client, learner)
                                        .compose(linked -> choose(linked, id, hasPassword)))
                .compose(identity -> IdentityStore.unlink(client, learner, identity));
    }

    private static Future<Identity> choose(
            List<LinkedIdentity> linked, String id, boolean hasPassword) {
        return Refusals.orRefuse(find(linked, id), ProblemType.NOT_FOUND)
                .compose(
                        identity ->
                                Refusals.require(
                                                hasPassword || linked.size() > 1,
                                                ProblemType.LAST_WAY_IN)
                                        .map(identity));
    }
}

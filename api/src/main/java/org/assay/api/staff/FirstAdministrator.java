package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.api.people.EmailAddress;
import org.assay.api.staff.Acts.Transaction;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/**
 * Makes an administrator without one: whoever runs a command on the server may. There is never a
 * password that somebody else knows; who has none yet chooses it with a link that is good once.
 */
public final class FirstAdministrator {
    private static final Duration LINK_LIFETIME = Duration.ofHours(1);

    private final Acts acts;
    private final Supplier<LearnerId> ids;
    private final Supplier<OneTimeSecret> secrets;

    public FirstAdministrator(Pool pool, Supplier<LearnerId> ids, Supplier<OneTimeSecret> secrets) {
        this.acts = new Acts(pool);
        this.ids = ids;
        this.secrets = secrets;
    }

    /**
     * What became of an address.
     *
     * @param isNewAccount whether it had no account before
     * @param isNewAdministrator whether its account was no administrator's before
     * @param secret with which to choose a password, within an hour; nothing when the account has
     *     one that only its owner knows
     */
    public record Made(
            boolean isNewAccount, boolean isNewAdministrator, Optional<OneTimeSecret> secret) {}

    /** Creates or promotes; safe to repeat. A secret replaces those that were made before. */
    public Future<Made> make(EmailAddress email) {
        return acts.asOperator(
                within ->
                        within.accounts()
                                .ofEmail(email.value())
                                .compose(
                                        found ->
                                                found.map(account -> promoted(within, account))
                                                        .orElseGet(() -> created(within, email))));
    }

    private Future<Made> created(Transaction within, EmailAddress email) {
        var learner = ids.get();
        return within.accounts()
                .create(learner, email)
                .compose(_ -> within.note(Act.ADMINISTRATOR_CREATED, learner, new JsonObject()))
                .compose(_ -> granted(within, learner))
                .compose(_ -> secretFor(within, learner, email.value()))
                .map(secret -> new Made(true, true, Optional.of(secret)));
    }

    private Future<Made> promoted(Transaction within, SupportedAccount account) {
        return granted(within, account.learner())
                .compose(
                        isNew ->
                                newSecret(within, account)
                                        .map(secret -> new Made(false, isNew, secret)));
    }

    /** A temporary password is known to whoever set it, and ends. */
    private Future<Optional<OneTimeSecret>> newSecret(
            Transaction within, SupportedAccount account) {
        if (account.hasPassword() && !account.mustChangePassword()) {
            return Future.succeededFuture(Optional.empty());
        }
        return within.accounts()
                .disableTemporaryPassword(account.learner())
                .compose(_ -> secretFor(within, account.learner(), account.email().orElseThrow()))
                .map(Optional::of);
    }

    /** Tokens issued before would not know of the role, so whoever is promoted signs in again. */
    private static Future<Boolean> granted(Transaction within, LearnerId learner) {
        return StaffService.granted(within, learner, StaffRole.ADMINISTRATOR, new JsonObject())
                .compose(
                        isNew ->
                                isNew
                                        ? within.signOut(learner).map(true)
                                        : Future.succeededFuture(false));
    }

    private Future<OneTimeSecret> secretFor(Transaction within, LearnerId learner, String email) {
        var secret = secrets.get();
        return within.accounts()
                .replaceResetProof(learner, email, secret, LINK_LIFETIME)
                .map(secret);
    }
}

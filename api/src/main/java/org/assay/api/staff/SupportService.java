package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.api.http.ProblemType;
import org.assay.api.staff.Acts.Transaction;
import org.assay.engine.session.LearnerId;

/** What support does: finds one account at a time, by its exact name, and helps its owner in. */
public final class SupportService {
    private final Acts acts;
    private final Function<LearnerId, Future<Void>> unlock;

    /**
     * Support.
     *
     * @param unlock forgets the wrong passwords that were counted of a learner
     */
    public SupportService(Pool pool, Function<LearnerId, Future<Void>> unlock) {
        this.acts = new Acts(pool);
        this.unlock = unlock;
    }

    /** By which of its names an account is looked for. */
    enum Key {
        EMAIL,
        USERNAME,
        LEARNER_ID
    }

    /** The account of a name. That it was looked for is noted, found or not; the name is not. */
    Future<SupportedAccount> find(LearnerId actor, Key key, String value, Reason reason) {
        return acts.reading(actor, OnAccounts.ROLES, within -> found(within, key, value, reason))
                .compose(Refusals::orUnknown);
    }

    private static Future<Optional<SupportedAccount>> found(
            Transaction within, Key key, String value, Reason reason) {
        return lookUp(within.accounts(), key, value)
                .compose(
                        found ->
                                within.audit()
                                        .write(
                                                within.actor(),
                                                Act.ACCOUNT_READ,
                                                found.map(SupportedAccount::learner),
                                                reason.detail().put("by", key.name()))
                                        .map(found));
    }

    private static Future<Optional<SupportedAccount>> lookUp(
            SupportStore accounts, Key key, String value) {
        return switch (key) {
            case EMAIL -> accounts.ofEmail(asStored(value));
            case USERNAME -> accounts.ofUsername(asStored(value));
            case LEARNER_ID ->
                    idOf(value)
                            .map(accounts::ofLearner)
                            .orElseGet(() -> Future.succeededFuture(Optional.empty()));
        };
    }

    /** Names to sign in with are stored in small letters, composed. */
    private static String asStored(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** Java reads ids with digits left out, too. */
    private static Optional<LearnerId> idOf(String value) {
        var written = asStored(value);
        try {
            return Optional.of(UUID.fromString(written))
                    .filter(id -> id.toString().equals(written))
                    .map(LearnerId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Ends every sign-in of a person, on every device. */
    Future<Void> signOut(LearnerId actor, LearnerId learner, Reason reason) {
        return OnAccounts.act(
                        acts,
                        actor,
                        learner,
                        (within, _) ->
                                within.note(Act.SIGNED_OUT, learner, reason.detail())
                                        .compose(_ -> within.signOut(learner))
                                        .map(true))
                .mapEmpty();
    }

    /** Lets a person try again at once who gave too many wrong passwords, or somebody for them. */
    Future<Void> unlock(LearnerId actor, LearnerId learner, Reason reason) {
        return OnAccounts.act(
                        acts,
                        actor,
                        learner,
                        (within, _) ->
                                within.note(Act.SIGN_INS_UNLOCKED, learner, reason.detail())
                                        .map(true))
                .compose(_ -> unlock.apply(learner));
    }

    /** Makes a temporary password good for nothing, and what was signed in with it. */
    Future<Void> disableTemporaryPassword(LearnerId actor, LearnerId learner, Reason reason) {
        return OnAccounts.act(
                        acts,
                        actor,
                        learner,
                        (within, _) ->
                                within.accounts()
                                        .disableTemporaryPassword(learner)
                                        .compose(
                                                wasThere ->
                                                        Refusals.unless(
                                                                wasThere,
                                                                ProblemType.NO_TEMPORARY_PASSWORD))
                                        .compose(_ -> disabled(within, learner, reason))
                                        .map(true))
                .mapEmpty();
    }

    private static Future<Void> disabled(Transaction within, LearnerId learner, Reason reason) {
        return within.note(Act.TEMPORARY_PASSWORD_DISABLED, learner, reason.detail())
                .compose(_ -> within.signOut(learner));
    }
}

package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.staff.Acts.Transaction;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** What support does: finds one account at a time, by its exact name, and helps its owner in. */
public final class SupportService {
    private final Acts acts;

    public SupportService(Pool pool) {
        this.acts = new Acts(pool);
    }

    /** By which of its names an account is looked for. */
    enum Key {
        EMAIL,
        USERNAME,
        LEARNER_ID
    }

    /** The account of a name. That it was looked for is noted, found or not; the name is not. */
    Future<SupportedAccount> find(LearnerId actor, Key key, String value) {
        return acts.as(actor, StaffRole.SUPPORT, within -> found(within, key, value))
                .compose(
                        found ->
                                found.map(Future::succeededFuture)
                                        .orElseGet(SupportService::unknown));
    }

    private static Future<Optional<SupportedAccount>> found(
            Transaction within, Key key, String value) {
        return lookUp(within.accounts(), key, value)
                .compose(
                        found ->
                                within.audit()
                                        .write(
                                                within.actor(),
                                                Act.ACCOUNT_READ,
                                                found.map(SupportedAccount::learner),
                                                new JsonObject().put("by", key.name()))
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
    Future<Void> signOut(LearnerId actor, LearnerId learner) {
        return onAccount(
                actor,
                learner,
                within ->
                        within.note(Act.SIGNED_OUT, learner, new JsonObject())
                                .compose(_ -> within.signOut(learner)));
    }

    /** Makes a temporary password good for nothing, and what was signed in with it. */
    Future<Void> disableTemporaryPassword(LearnerId actor, LearnerId learner) {
        return onAccount(
                actor,
                learner,
                within ->
                        within.accounts()
                                .disableTemporaryPassword(learner)
                                .compose(
                                        wasThere ->
                                                wasThere
                                                        ? disabled(within, learner)
                                                        : Future.failedFuture(
                                                                new ProblemException(
                                                                        ProblemType
                                                                                .NO_TEMPORARY_PASSWORD))));
    }

    private static Future<Void> disabled(Transaction within, LearnerId learner) {
        return within.note(Act.TEMPORARY_PASSWORD_DISABLED, learner, new JsonObject())
                .compose(_ -> within.signOut(learner));
    }

    private Future<Void> onAccount(
            LearnerId actor,
            LearnerId learner,
            java.util.function.Function<Transaction, Future<Void>> act) {
        return acts.<Boolean>as(
                        actor,
                        StaffRole.SUPPORT,
                        within ->
                                within.accounts()
                                        .ofLearner(learner)
                                        .compose(
                                                found ->
                                                        found.isPresent()
                                                                ? act.apply(within).map(true)
                                                                : unknown()))
                .mapEmpty();
    }

    private static <T> Future<T> unknown() {
        return Future.failedFuture(new ProblemException(ProblemType.ACCOUNT_UNKNOWN));
    }
}

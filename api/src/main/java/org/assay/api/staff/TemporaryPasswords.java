package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.http.ProblemType;
import org.assay.api.mail.Mail;
import org.assay.api.mail.Mailer;
import org.assay.api.passwords.PasswordHasher;
import org.assay.api.passwords.PasswordRule;
import org.assay.api.staff.Acts.Transaction;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Temporary passwords, for whoever cannot reset theirs by mail, such as pupils. Nobody chooses one;
 * it is told once, and good for nothing but choosing another one.
 */
public final class TemporaryPasswords {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryPasswords.class);

    /** Letters and digits that nobody takes for another one. */
    private static final String SYMBOLS =
            "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    /** About 69 bits. */
    private static final int LENGTH = 12;

    private static final int GROUP = 4;

    private final Acts acts;
    private final PasswordHasher hasher;
    private final Mailer mailer;
    private final Function<LearnerId, Future<Void>> unlock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Temporary passwords.
     *
     * @param unlock forgets the wrong passwords that were counted of a learner
     */
    public TemporaryPasswords(
            Pool pool,
            PasswordHasher hasher,
            Mailer mailer,
            Function<LearnerId, Future<Void>> unlock) {
        this.acts = new Acts(pool);
        this.hasher = hasher;
        this.mailer = mailer;
        this.unlock = unlock;
    }

    /**
     * Sets one, which replaces the password and ends every sign-in; its owner is told by mail.
     *
     * @return completes with the password, which is known nowhere else
     */
    Future<String> set(LearnerId actor, LearnerId learner, Reason reason) {
        var password = random();
        return hasher.hash(password)
                .compose(
                        hash ->
                                OnAccounts.act(
                                        acts,
                                        actor,
                                        learner,
                                        (within, account) ->
                                                set(within, account, hash, reason).map(account)))
                .onSuccess(this::tell)
                .compose(_ -> unlock.apply(learner))
                .map(password);
    }

    /** An account that waits for its address to be proven is nobody's yet. */
    private static Future<Void> set(
            Transaction within, SupportedAccount account, String hash, Reason reason) {
        var learner = account.learner();
        return within.accounts()
                .setTemporaryPassword(learner, hash)
                .compose(isSet -> Refusals.unless(isSet, ProblemType.ACCOUNT_UNKNOWN))
                .compose(_ -> within.note(Act.TEMPORARY_PASSWORD_SET, learner, reason.detail()))
                .compose(_ -> within.signOut(learner));
    }

    private void tell(SupportedAccount account) {
        account.email()
                .map(to -> new Mail.PasswordChanged(to, account.firstName(), account.locale()))
                .ifPresent(
                        mail ->
                                mailer.send(mail)
                                        .onFailure(
                                                failure ->
                                                        LOG.warn(
                                                                "A mail was not sent: {}",
                                                                failure.toString())));
    }

    private String random() {
        return Stream.generate(this::candidate)
                .filter(text -> PasswordRule.faultOf(text, List.of()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String candidate() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return text.toString();
    }
}

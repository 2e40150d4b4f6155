package org.assay.api.people;

import io.vertx.core.Future;
import java.util.Optional;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignIns;
import org.assay.api.http.ProblemType;
import org.assay.api.mail.Mail;
import org.assay.api.people.PeopleLimits.Occasion;
import org.assay.api.people.ProofStore.Purpose;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/** Resets and changes passwords; either signs the person out everywhere. */
final class PasswordService {
    /** The fault of a password that is the temporary one. */
    private static final String UNCHANGED = "UNCHANGED";

    private final Parts parts;
    private final Confirmation confirmation;
    private final SignIns signIns;
    private final PasswordSignIn passwordSignIns;

    PasswordService(
            Parts parts,
            Confirmation confirmation,
            SignIns signIns,
            PasswordSignIn passwordSignIns) {
        this.parts = parts;
        this.confirmation = confirmation;
        this.signIns = signIns;
        this.passwordSignIns = passwordSignIns;
    }

    /** Mails the way to a new password, to whoever has an account; replies the same to all. */
    Future<Void> startReset(EmailAddress email) {
        var work =
                parts.people()
                        .ofEmail(email)
                        .compose(
                                found ->
                                        found.map(person -> mailIfFew(person, email))
                                                .orElseGet(Future::succeededFuture));
        return parts.sameTime().of(work);
    }

    /** A reset too many leaves the one that was mailed last as good as it was. */
    private Future<Void> mailIfFew(Person person, EmailAddress email) {
        return parts.limits()
                .mayMail(Occasion.RESET, email.value())
                .compose(may -> may ? mailReset(person, email) : Future.succeededFuture());
    }

    private Future<Void> mailReset(Person person, EmailAddress email) {
        var proof = Proof.link(parts.random());
        var validity = parts.settings().resetLifetime();
        return parts.proofs()
                .replace(
                        person.learner(),
                        Purpose.RESET_PASSWORD,
                        proof,
                        email,
                        parts.now().plus(validity))
                .onSuccess(_ -> parts.letters().send(Mails.resetPassword(person, proof, validity)));
    }

    /**
     * Uses the proof that was mailed, or given for a temporary password: sets the password and ends
     * the lock of the account. A password that is refused uses nothing.
     */
    Future<Void> finishReset(String secret, String password) {
        var hash = Proof.hashOf(secret);
        return parts.people()
                .ofProof(hash, Purpose.RESET_PASSWORD, parts.now())
                .compose(found -> Refusals.orRefuse(found, ProblemType.PROOF_INVALID))
                .compose(
                        person ->
                                requireAnother(person, password)
                                        .compose(_ -> hashed(person, password))
                                        .compose(
                                                phc ->
                                                        parts.proofs()
                                                                .use(
                                                                        hash,
                                                                        Purpose.RESET_PASSWORD,
                                                                        parts.now())
                                                                .compose(PasswordService::orInvalid)
                                                                .compose(_ -> set(person, phc)))
                                        .compose(_ -> passwordSignIns.unlock(person.learner())));
    }

    /** What somebody else chose for a person is no password of theirs. */
    private Future<Void> requireAnother(Person person, String password) {
        return person.mustChangePassword()
                ? parts.passwords()
                        .verify(password, person.passwordHash())
                        .compose(
                                same ->
                                        same
                                                ? Refusals.refusePassword(UNCHANGED)
                                                : Future.succeededFuture())
                : Future.succeededFuture();
    }

    private static Future<LearnerId> orInvalid(Optional<LearnerId> used) {
        return Refusals.orRefuse(used, ProblemType.PROOF_INVALID);
    }

    /** Changes the password of whoever knows the current one. */
    Future<Void> change(TokenOwner caller, String current, String password) {
        return parts.people()
                .ofLearner(caller.learner())
                .map(found -> found.filter(person -> person.passwordHash().isPresent()))
                .compose(found -> Refusals.orRefuse(found, ProblemType.ACCOUNT_NONE))
                .compose(
                        person ->
                                confirmation
                                        .confirm(caller, person, Optional.of(current))
                                        .compose(_ -> hashed(person, password))
                                        .compose(phc -> set(person, phc)));
    }

    private Future<String> hashed(Person person, String password) {
        return Refusals.requireGood(password, person.personalWords())
                .compose(_ -> parts.passwords().hash(password));
    }

    private Future<Void> set(Person person, String phc) {
        return parts.people()
                .setPassword(person.learner(), phc)
                .compose(_ -> signIns.revokeAll(person.learner()))
                .onSuccess(_ -> tell(person));
    }

    private void tell(Person person) {
        person.email()
                .ifPresent(
                        email ->
                                parts.letters()
                                        .send(
                                                new Mail.PasswordChanged(
                                                        email,
                                                        person.firstName(),
                                                        person.locale())));
    }
}

package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.api.http.ProblemType;
import org.assay.api.mail.Mail;
import org.assay.api.people.PeopleLimits.Occasion;
import org.assay.api.people.ProofStore.Purpose;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/** Proves and changes addresses. */
final class EmailService {
    private final Parts parts;
    private final Confirmation confirmation;

    EmailService(Parts parts, Confirmation confirmation) {
        this.parts = parts;
        this.confirmation = confirmation;
    }

    /** Sends again what proves the address of an account that waits for it. */
    Future<Void> sendAgain(LearnerId learner) {
        return parts.people()
                .ofLearner(learner)
                .compose(found -> Refusals.orRefuse(found, ProblemType.ACCOUNT_NONE))
                .compose(person -> pendingOf(person).compose(email -> sendAgain(person, email)));
    }

    private static Future<EmailAddress> pendingOf(Person person) {
        return Refusals.orRefuse(
                person.pendingEmail().flatMap(EmailAddress::of), ProblemType.NOTHING_TO_VERIFY);
    }

    private Future<Void> sendAgain(Person person, EmailAddress email) {
        return parts.sameTime()
                .of(
                        parts.limits()
                                .mayMail(Occasion.SIGN_UP, email.value())
                                .compose(
                                        may ->
                                                may
                                                        ? replaceAndMail(person, email)
                                                        : Future.succeededFuture()));
    }

    private Future<Void> replaceAndMail(Person person, EmailAddress email) {
        var proof = Proof.link(parts.random());
        var validity = parts.settings().verificationLifetime();
        return keep(person, Purpose.VERIFY_EMAIL, proof, email, validity)
                .compose(_ -> parts.people().ofEmail(email))
                .map(
                        owner ->
                                owner.map(Mails::accountExists)
                                        .orElseGet(
                                                () ->
                                                        Mails.verifyEmail(
                                                                person, email, proof, validity)))
                .onSuccess(parts.letters()::send)
                .mapEmpty();
    }

    private Future<Void> keep(
            Person person, Purpose purpose, Proof proof, EmailAddress email, Duration validity) {
        return parts.proofs()
                .replace(person.learner(), purpose, proof, email, parts.now().plus(validity));
    }

    /** Uses the proof of an address: from then on its account signs in with it. */
    Future<Void> verify(String secret) {
        return parts.proofs()
                .verify(Proof.hashOf(secret), parts.now())
                .compose(good -> Refusals.require(good, ProblemType.PROOF_INVALID));
    }

    /**
     * Mails a code to a new address. To one that is somebody's goes a mail to that person instead:
     * the code for it exists, and nobody has it.
     */
    Future<Void> startChange(TokenOwner caller, EmailAddress email, Optional<String> password) {
        return parts.people()
                .ofLearner(caller.learner())
                .map(found -> found.filter(person -> !person.isPending()))
                .compose(found -> Refusals.orRefuse(found, ProblemType.ACCOUNT_NONE))
                .compose(
                        person ->
                                confirmation
                                        .confirm(caller, person, password)
                                        .compose(
                                                _ -> parts.limits().countNewEmail(caller.learner()))
                                        .compose(_ -> mailCode(person, email)));
    }

    private Future<Void> mailCode(Person person, EmailAddress email) {
        var code = Proof.code(parts.random(), person.learner());
        var validity = parts.settings().codeLifetime();
        var work =
                keep(person, Purpose.CHANGE_EMAIL, code, email, validity)
                        .compose(_ -> parts.people().ofEmail(email))
                        .map(owner -> owner.filter(other -> isSomebodyElse(other, person)))
                        .map(
                                owner ->
                                        owner.map(Mails::accountExists)
                                                .orElseGet(
                                                        () ->
                                                                Mails.emailChangeCode(
                                                                        person, email, code,
                                                                        validity)))
                        .onSuccess(mail -> parts.letters().sendIfFew(Occasion.NEW_ADDRESS, mail));
        return parts.sameTime().of(work);
    }

    private static boolean isSomebodyElse(Person other, Person person) {
        return !other.learner().equals(person.learner());
    }

    /** Tries a code; the right one gives the account its new address, and the old one is told. */
    Future<Void> finishChange(LearnerId learner, String code) {
        return parts.people()
                .ofLearner(learner)
                .compose(found -> Refusals.orRefuse(found, ProblemType.ACCOUNT_NONE))
                .compose(
                        person ->
                                parts.proofs()
                                        .attempt(
                                                learner,
                                                parts.now(),
                                                parts.settings().codeAttempts())
                                        .map(right -> right.filter(isOf(learner, code)))
                                        .compose(this::change)
                                        .onSuccess(email -> tell(person, email))
                                        .mapEmpty());
    }

    private static Predicate<Buffer> isOf(LearnerId learner, String code) {
        var given = Proof.hashOfCode(code, learner).getBytes();
        return right -> MessageDigest.isEqual(given, right.getBytes());
    }

    private Future<String> change(Optional<Buffer> right) {
        return right.map(hash -> parts.proofs().changeEmail(hash, parts.now()))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                .compose(email -> Refusals.orRefuse(email, ProblemType.PROOF_INVALID));
    }

    private void tell(Person before, String email) {
        before.email()
                .filter(old -> !old.equals(email))
                .ifPresent(
                        old ->
                                parts.letters()
                                        .send(
                                                new Mail.EmailChanged(
                                                        old, before.firstName(), before.locale())));
    }
}

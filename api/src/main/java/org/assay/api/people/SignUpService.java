package org.assay.api.people;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.mail.Mail;
import org.assay.api.people.PeopleLimits.Occasion;
import org.assay.api.people.PeopleStore.NewAccount;
import org.assay.api.people.PeopleStore.TakenException;
import org.assay.api.people.ProofStore.Purpose;
import org.assay.api.people.SignUpForm.Name;
import org.assay.engine.session.LearnerId;

/**
 * Makes accounts. One with a username can be used at once. One with an address waits until the
 * address is proven; until then nothing differs between an address that is in use and one that is
 * not but the mail: not what is written, nor what is replied, nor when.
 */
final class SignUpService {
    private final Parts parts;
    private final Supplier<LearnerId> ids;

    SignUpService(Parts parts, Supplier<LearnerId> ids) {
        this.parts = parts;
        this.ids = ids;
    }

    /** What the person does next. */
    enum Next {
        SIGN_IN,
        LOOK_INTO_MAIL
    }

    /**
     * Signs up.
     *
     * @param by the anonymous learner who becomes known; nobody for a new one
     * @return fails with a {@link ProblemException} when the terms are not today's, the password is
     *     weak, the learner has an account, or the username is taken
     */
    Future<Next> signUp(Optional<LearnerId> by, SignUpForm form) {
        var learner = by.orElseGet(ids);
        return TermsOfUse.require(form.termsVersion(), parts.settings())
                .compose(_ -> Refusals.requireGood(form.password(), form.personalWords()))
                .compose(_ -> count(learner, form.name()))
                .compose(_ -> parts.passwords().hash(form.password()))
                .compose(
                        hash ->
                                switch (form.name()) {
                                    case Name.OfPupil(var username) ->
                                            pupil(learner, form, username, hash);
                                    case Name.OfMailbox(var email) ->
                                            mailbox(learner, form, email, hash);
                                });
    }

    private Future<Next> pupil(LearnerId learner, SignUpForm form, Username username, String hash) {
        return write(learner, form, Optional.of(username), hash)
                .recover(SignUpService::toldTaken)
                .map(_ -> Next.SIGN_IN);
    }

    /** A username is told to be taken, so only so many may be tried. */
    private Future<Void> count(LearnerId learner, Name name) {
        return switch (name) {
            case Name.OfPupil _ -> parts.limits().countUsername(learner);
            case Name.OfMailbox _ -> Future.succeededFuture();
        };
    }

    private static Future<Void> toldTaken(Throwable failure) {
        return failure instanceof TakenException
                ? Refusals.refuse(ProblemType.USERNAME_TAKEN)
                : Future.failedFuture(failure);
    }

    private Future<Next> mailbox(
            LearnerId learner, SignUpForm form, EmailAddress email, String hash) {
        var proof = Proof.link(parts.random());
        var work =
                write(learner, form, Optional.empty(), hash)
                        .compose(_ -> keep(learner, email, proof))
                        .compose(_ -> parts.people().ofEmail(email))
                        .onSuccess(
                                owner ->
                                        parts.letters()
                                                .sendIfFew(
                                                        Occasion.SIGN_UP,
                                                        mail(owner, form, email, proof)));
        return parts.sameTime().of(work).map(Next.LOOK_INTO_MAIL);
    }

    private Future<Void> write(
            LearnerId learner, SignUpForm form, Optional<Username> username, String hash) {
        return parts.people()
                .signUp(
                        new NewAccount(
                                learner,
                                form.firstName(),
                                form.lastName(),
                                username,
                                hash,
                                form.termsVersion(),
                                form.locale()),
                        parts.now())
                .compose(made -> Refusals.require(made, ProblemType.ACCOUNT_EXISTS));
    }

    private Future<Void> keep(LearnerId learner, EmailAddress email, Proof proof) {
        var validity = parts.settings().verificationLifetime();
        return parts.proofs()
                .replace(learner, Purpose.VERIFY_EMAIL, proof, email, parts.now().plus(validity));
    }

    /** The mail to an address: to its owner that there is an account, else the way to one. */
    private Mail mail(Optional<Person> owner, SignUpForm form, EmailAddress email, Proof proof) {
        return owner.<Mail>map(Mails::accountExists)
                .orElseGet(
                        () ->
                                new Mail.VerifyEmail(
                                        email.value(),
                                        form.firstName().value(),
                                        form.locale(),
                                        proof.secret(),
                                        parts.settings().verificationLifetime()));
    }
}

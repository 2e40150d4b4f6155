package org.assay.api.people;

import java.time.Duration;
import org.assay.api.mail.Mail;

/** Mails to people who have an address. */
final class Mails {

    private Mails() {}

    static Mail accountExists(Person owner) {
        return new Mail.AccountExists(addressOf(owner), owner.firstName(), owner.locale());
    }

    static Mail verifyEmail(Person person, EmailAddress email, Proof proof, Duration validity) {
        return new Mail.VerifyEmail(
                email.value(), person.firstName(), person.locale(), proof.secret(), validity);
    }

    static Mail resetPassword(Person person, Proof proof, Duration validity) {
        return new Mail.ResetPassword(
                addressOf(person), person.firstName(), person.locale(), proof.secret(), validity);
    }

    static Mail emailChangeCode(Person person, EmailAddress email, Proof proof, Duration validity) {
        return new Mail.EmailChangeCode(
                email.value(), person.firstName(), person.locale(), proof.secret(), validity);
    }

    private static String addressOf(Person person) {
        return person.email().orElseThrow();
    }
}

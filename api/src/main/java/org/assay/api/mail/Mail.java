package org.assay.api.mail;

import java.time.Duration;
import org.assay.cache.bank.Language;

/**
 * A mail to one person: what it is about and what only it can say. Its text comes from a template,
 * and its links from {@code mail.public-url}.
 */
public sealed interface Mail {
    /** The address to which it goes. */
    String to();

    /** How the person is greeted, as they wrote it. */
    String firstName();

    Language language();

    /** Proves that the address of a new account is the person's. */
    record VerifyEmail(
            String to, String firstName, Language language, String code, Duration validity)
            implements Mail {
        @Override
        public String toString() {
            return "VerifyEmail";
        }
    }

    /** Lets a person who has forgotten it choose a new password. */
    record ResetPassword(
            String to, String firstName, Language language, String code, Duration validity)
            implements Mail {
        @Override
        public String toString() {
            return "ResetPassword";
        }
    }

    /** Proves that a new address is the person's; goes to the new one. */
    record EmailChangeCode(
            String to, String firstName, Language language, String code, Duration validity)
            implements Mail {
        @Override
        public String toString() {
            return "EmailChangeCode";
        }
    }

    /** Tells the old address that the account has a new one. */
    record EmailChanged(String to, String firstName, Language language) implements Mail {
        @Override
        public String toString() {
            return "EmailChanged";
        }
    }

    /** Tells that the password was changed. */
    record PasswordChanged(String to, String firstName, Language language) implements Mail {
        @Override
        public String toString() {
            return "PasswordChanged";
        }
    }

    /** Tells that the account can be signed in to with one more identity elsewhere. */
    record IdentityLinked(String to, String firstName, Language language) implements Mail {
        @Override
        public String toString() {
            return "IdentityLinked";
        }
    }

    /** Tells that an identity elsewhere does not sign in to the account any more. */
    record IdentityUnlinked(String to, String firstName, Language language) implements Mail {
        @Override
        public String toString() {
            return "IdentityUnlinked";
        }
    }

    /** Tells the owner of an account that somebody signed up with its address. */
    record AccountExists(String to, String firstName, Language language) implements Mail {
        @Override
        public String toString() {
            return "AccountExists";
        }
    }

    /** Tells that the account and its data are gone. */
    record AccountErased(String to, String firstName, Language language) implements Mail {
        @Override
        public String toString() {
            return "AccountErased";
        }
    }
}

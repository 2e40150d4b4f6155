package org.assay.api.mail;

import java.time.Duration;
import java.util.List;
import org.assay.cache.bank.Language;

/** One mail of each kind. */
final class Mails {
    static final String CODE = "q7Zt-_x4H1";

    private Mails() {}

    static List<Mail> all(Language language) {
        return all(language, "Zoé");
    }

    static List<Mail> all(Language language, String firstName) {
        var to = "zoe@school.example";
        var hour = Duration.ofHours(1);
        return List.of(
                new Mail.VerifyEmail(to, firstName, language, CODE, hour),
                new Mail.ResetPassword(to, firstName, language, CODE, hour),
                new Mail.EmailChangeCode(to, firstName, language, CODE, hour),
                new Mail.EmailChanged(to, firstName, language),
                new Mail.PasswordChanged(to, firstName, language),
                new Mail.IdentityLinked(to, firstName, language),
                new Mail.IdentityUnlinked(to, firstName, language),
                new Mail.AccountExists(to, firstName, language),
                new Mail.AccountErased(to, firstName, language));
    }

    /** One that proves an address. */
    static Mail verifyEmail(String to) {
        return new Mail.VerifyEmail(to, "Zoé", Language.FR, CODE, Duration.ofHours(1));
    }
}

package org.assay.api;

import io.vertx.sqlclient.Pool;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.assay.api.journal.UuidV7;
import org.assay.api.people.EmailAddress;
import org.assay.api.runtime.StartException;
import org.assay.api.staff.FirstAdministrator;
import org.assay.api.staff.OneTimeSecret;
import org.assay.engine.session.LearnerId;

/**
 * Makes the first administrator, or one more: creates the account of an address, or promotes it.
 */
final class CreateAdministratorCommand implements Command {
    private static final String EMAIL = "email";

    @Override
    public int run(Arguments arguments, PrintStream out) {
        var email =
                arguments
                        .option(EMAIL)
                        .flatMap(EmailAddress::of)
                        .orElseThrow(
                                () ->
                                        new StartException(
                                                "create-administrator takes the address of a person, as --email=ADDRESS."));
        return JournalCommands.with(
                arguments.without(EMAIL).settings(), (_, pool) -> make(email, pool, out));
    }

    private static int make(EmailAddress email, Pool pool, PrintStream out) {
        var random = new SecureRandom();
        var ids = new UuidV7(InstantSource.system(), random);
        var made =
                new FirstAdministrator(
                                pool,
                                () -> new LearnerId(ids.next()),
                                () -> OneTimeSecret.random(random))
                        .make(email)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        tell(email, made, out);
        return 0;
    }

    private static void tell(EmailAddress email, FirstAdministrator.Made made, PrintStream out) {
        if (made.isNewAccount()) {
            out.println(email.value() + " has an account now, as an administrator.");
        } else if (made.isNewAdministrator()) {
            out.println(email.value() + " is an administrator now.");
        } else {
            out.println(email.value() + " is an administrator already.");
        }
        made.secret()
                .ifPresentOrElse(
                        secret -> {
                            out.println("A password is chosen with this, once, within an hour:");
                            out.println("  " + secret.value());
                        },
                        () -> out.println("The account has a password; it stays."));
    }
}

package org.assay.api;

import io.vertx.sqlclient.Pool;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.assay.api.journal.UuidV7;
import org.assay.api.learning.Organizations;
import org.assay.api.runtime.StartException;

/** Makes an organisation with which learners may share their profile; prints its code. */
final class CreateOrganizationCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        var name = String.join(" ", arguments.operands());
        String code = JournalCommands.with(arguments.settings(), (_, pool) -> create(pool, name));
        out.println(code);
        return 0;
    }

    private static String create(Pool pool, String name) {
        var random = new SecureRandom();
        var ids = new UuidV7(InstantSource.system(), random);
        try {
            return new Organizations(pool, ids::next, random)
                    .create(name)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (IllegalArgumentException e) {
            throw new StartException(String.valueOf(e.getMessage()));
        }
    }
}

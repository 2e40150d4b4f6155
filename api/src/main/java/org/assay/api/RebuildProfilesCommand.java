package org.assay.api;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.PrintStream;
import org.assay.api.banks.BankStore;
import org.assay.api.banks.BankVersions;
import org.assay.api.profiles.ProfileRebuild;

/** Drops the profiles and writes them anew from the journal. */
final class RebuildProfilesCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        return JournalCommands.with(
                arguments.settings(), (vertx, pool) -> rebuild(vertx, pool, out));
    }

    private static int rebuild(Vertx vertx, Pool pool, PrintStream out) {
        long assessments =
                new ProfileRebuild(pool, new BankVersions(vertx, new BankStore(pool)))
                        .run()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        out.println("Profiles are rebuilt from " + assessments + " assessments.");
        return 0;
    }
}

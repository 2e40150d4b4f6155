package org.assay.api;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.api.banks.BankStore;
import org.assay.api.banks.BankVersions;
import org.assay.api.journal.JournalScan;
import org.assay.api.journal.JournalVerifier;
import org.assay.config.Settings;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionRules;

/**
 * Recomputes every assessment of the journal; fails at the first difference and names the event.
 */
final class VerifyCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        var settings = arguments.settings();
        return JournalCommands.with(settings, (vertx, pool) -> verify(settings, vertx, pool, out));
    }

    private static int verify(Settings settings, Vertx vertx, Pool pool, PrintStream out) {
        var verifier = verifier(settings, vertx, pool);
        var assessments = new AtomicLong();
        var events = new AtomicLong();
        Future<Optional<String>> difference =
                new JournalScan(pool)
                        .forEach(
                                entries -> {
                                    assessments.incrementAndGet();
                                    events.addAndGet(entries.size());
                                    return verifier.firstDifference(entries);
                                });
        var found = difference.toCompletionStage().toCompletableFuture().join();
        if (found.isPresent()) {
            out.println("Difference: " + found.get() + ".");
            return 1;
        }
        out.println(
                events
                        + " events of "
                        + assessments
                        + " assessments agree with their hashes and decisions.");
        return 0;
    }

    static JournalVerifier verifier(Settings settings, Vertx vertx, Pool pool) {
        var assessments = settings.assessments();
        var rules =
                new SessionRules(
                        assessments.timerGrace().toMillis(),
                        assessments.checkpointEvery(),
                        assessments.improveDelay().toMillis(),
                        assessments.resetDelay().toMillis());
        return new JournalVerifier(
                new BankVersions(vertx, new BankStore(pool)), new SessionDecider(rules));
    }
}

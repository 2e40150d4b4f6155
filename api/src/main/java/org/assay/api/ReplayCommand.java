package org.assay.api;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.PrintStream;
import java.util.UUID;
import org.assay.api.journal.JournalEntry;
import org.assay.api.journal.JournalScan;
import org.assay.api.runtime.StartException;
import org.assay.config.Settings;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.SessionFold;

/** Recomputes one assessment, step by step. */
final class ReplayCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        var id = idOf(arguments);
        var settings = arguments.settings();
        return JournalCommands.with(
                settings, (vertx, pool) -> replay(id, settings, vertx, pool, out));
    }

    private static AssessmentId idOf(Arguments arguments) {
        if (arguments.operands().size() != 1) {
            throw new StartException("replay takes one operand, the id of an assessment.");
        }
        try {
            return new AssessmentId(UUID.fromString(arguments.operands().getFirst()));
        } catch (IllegalArgumentException e) {
            throw new StartException(
                    arguments.operands().getFirst() + " is no id of an assessment.", e);
        }
    }

    private static int replay(
            AssessmentId id, Settings settings, Vertx vertx, Pool pool, PrintStream out) {
        var entries =
                new JournalScan(pool).read(id).toCompletionStage().toCompletableFuture().join();
        if (entries.isEmpty()) {
            throw new StartException("The journal has no assessment " + id + ".");
        }
        entries.forEach(
                entry ->
                        out.println(
                                entry.eventNo()
                                        + "  "
                                        + entry.kind()
                                        + "  "
                                        + entry.item().orElse("")
                                        + "  "
                                        + entry.payload()));
        var difference =
                VerifyCommand.verifier(settings, vertx, pool)
                        .firstDifference(entries)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        if (difference.isPresent()) {
            out.println("Difference: " + difference.get() + ".");
            return 1;
        }
        out.println(
                "Every step agrees: "
                        + SessionFold.replay(entries.stream().map(JournalEntry::event).toList()));
        return 0;
    }
}

package org.assay.loadtests.journey;

import io.gatling.javaapi.core.Session;
import java.util.UUID;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.ledger.LedgerLine;
import org.assay.loadtests.run.LoadRun;

/** Keeps each response that was sent, with what came of it, in the run's ledger. */
final class Bookkeeping {
    private final LoadRun run;

    Bookkeeping(LoadRun run) {
        this.run = run;
    }

    Session keep(Session session) {
        run.keep(lineOf(Requests.candidate(session)));
        return session;
    }

    private static LedgerLine lineOf(Candidate candidate) {
        var response = candidate.response();
        var exchange = candidate.exchange();
        return LedgerLine.of(
                UUID.fromString(response.question().assessment()),
                response.question().sequence(),
                response.body(),
                exchange.status(),
                exchange.reply());
    }
}

package org.assay.loadtests.journey;

import io.gatling.javaapi.core.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.learner.Replies;
import org.assay.loadtests.ledger.LedgerLine;
import org.assay.loadtests.ledger.Said;
import org.assay.loadtests.run.LoadRun;

/** Keeps each response that was sent, with what came of it, in the run's ledger. */
final class Bookkeeping {
    private static final String CHALLENGE = "challengeId";
    private static final int ACCEPTED = 200;
    private static final HexFormat HEX = HexFormat.of();

    private final LoadRun run;

    Bookkeeping(LoadRun run) {
        this.run = run;
    }

    Session keep(Session session) {
        run.keep(lineOf(Requests.candidate(session)));
        return session;
    }

    /** An accepted reply that was found wrong is an acknowledgement no less. */
    private static LedgerLine lineOf(Candidate candidate) {
        var response = candidate.response();
        var exchange = candidate.exchange();
        var submission = response.body().deepCopy();
        submission.remove(CHALLENGE);
        boolean acknowledged = exchange.status() == ACCEPTED && !exchange.reply().isEmpty();
        return new LedgerLine(
                UUID.fromString(response.question().assessment()),
                response.question().sequence(),
                response.question().challenge(),
                submission,
                exchange.status(),
                digest(exchange.reply()),
                acknowledged
                        ? Optional.of(Said.ofReply(Replies.parse(exchange.reply())))
                        : Optional.empty());
    }

    private static String digest(String reply) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(sha256.digest(reply.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

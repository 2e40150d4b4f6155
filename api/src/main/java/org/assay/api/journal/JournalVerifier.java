package org.assay.api.journal;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.assay.api.banks.BankVersions;
import org.assay.cache.session.ChainHash;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.session.Decision;
import org.assay.engine.session.Header;
import org.assay.engine.session.SessionCommand;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionEvent;
import org.assay.engine.session.SessionFold;
import org.assay.engine.session.SessionState;

/**
 * Recomputes assessments from the journal: the chain of hashes, the numbering, and every decision,
 * with the pinned version of the bank and the stored time.
 */
public final class JournalVerifier {
    private final BankVersions banks;
    private final SessionDecider decider;

    public JournalVerifier(BankVersions banks, SessionDecider decider) {
        this.banks = banks;
        this.decider = decider;
    }

    /**
     * Finds the first difference in an assessment's entries; completes with nothing when there is
     * none.
     */
    public Future<Optional<String>> firstDifference(List<JournalEntry> entries) {
        var broken = firstBrokenLink(entries);
        if (broken.isPresent()) {
            return Future.succeededFuture(broken);
        }
        if (!(entries.getFirst().event() instanceof SessionEvent.AssessmentStarted started)) {
            return Future.succeededFuture(Optional.of(nameOf(entries.getFirst()) + " is no start"));
        }
        return banks.bank(started.header().bank())
                .map(bank -> firstOtherDecision(entries, bank, started.header()));
    }

    private static Optional<String> firstBrokenLink(List<JournalEntry> entries) {
        var previous = ChainHash.GENESIS;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.eventNo() != i) {
                return Optional.of(nameOf(entry) + " stands where event " + i + " belongs");
            }
            if (!entry.previous().equals(previous)) {
                return Optional.of(nameOf(entry) + " is not chained to the event before");
            }
            if (!entry.computedHash().equals(entry.hash())) {
                return Optional.of(nameOf(entry) + " has another content than its hash");
            }
            previous = entry.hash();
        }
        return Optional.empty();
    }

    private Optional<String> firstOtherDecision(
            List<JournalEntry> entries, ItemBank bank, Header header) {
        if (header.rules() != SessionDecider.RULES) {
            return Optional.of(
                    "assessment "
                            + header.id()
                            + " was decided by rules "
                            + header.rules()
                            + ", this version has rules "
                            + SessionDecider.RULES);
        }
        var state = SessionFold.initial();
        for (var entry : entries) {
            var event = entry.event();
            if (!decidesTheSame(state, event, bank)) {
                return Optional.of(nameOf(entry) + " would be decided otherwise");
            }
            state = SessionFold.apply(state, event);
        }
        return Optional.empty();
    }

    private boolean decidesTheSame(SessionState state, SessionEvent event, ItemBank bank) {
        return switch (event) {
            case SessionEvent.ResponseRecorded response ->
                    decider.decide(state, commandOf(response), bank, response.atMs())
                            .equals(new Decision.Accepted(response));
            case SessionEvent.AssessmentStarted started ->
                    decider.decide(state, commandOf(started), bank, started.atMs())
                            .equals(new Decision.Accepted(started));
            case SessionEvent.AssessmentDiscarded _ -> true;
        };
    }

    private static SessionCommand commandOf(SessionEvent.ResponseRecorded response) {
        return new SessionCommand.SubmitResponse(
                response.sequence(), response.item(), response.submission(), response.focusLost());
    }

    /**
     * The start as it was asked for; what was known stands in the event after its refresh, hence it
     * continues.
     */
    private static SessionCommand commandOf(SessionEvent.AssessmentStarted started) {
        var header = started.header();
        return new SessionCommand.StartAssessment(
                header.id(),
                header.learner(),
                header.purpose(),
                header.competency(),
                started.mode(),
                started.topics(),
                0,
                header.levelCeiling(),
                header.seed(),
                header.language());
    }

    private static String nameOf(JournalEntry entry) {
        return "event " + entry.eventNo() + " of assessment " + entry.assessment();
    }
}

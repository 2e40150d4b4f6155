package org.assay.api.admission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.api.admission.Place.Estimate;
import org.assay.api.contract.Priority;
import org.assay.cache.waiting.Joined;
import org.assay.cache.waiting.OwnLine;
import org.assay.cache.waiting.SharedLine;
import org.assay.cache.waiting.WaitingNumbers.Known;

/**
 * A line as this node knows it. While Redis is away the node goes on by itself: it calls those who
 * have a number of the shared line, as far as it knew it, and gives out numbers of its own behind
 * them. When Redis is back, those who still wait with such a number join the shared line, before
 * whoever comes later.
 *
 * <p>Only those who wait ask it, hence the lock; {@link #isEmpty} takes none.
 */
final class WaitingLine {
    /** Random bits at the end of the id of an own line, which begins with its time. */
    static final int OWN_ID_RANDOM_BITS = 16;

    private static final Estimate CALLED = new Estimate(0, 0);

    private final String room;
    private final long claimWithinMs;
    private final long lifetimeMs;
    private final Passage passage;
    private Map<Long, Joined> joined = Map.of();
    private long head;
    private long last;

    /** The latest number of the shared line; beyond it numbers are this node's own. */
    private long sharedLast;

    /** This node's own line; {@link Ticket#SHARED} while it has none. */
    private long ownId = Ticket.SHARED;

    private volatile boolean empty = true;

    WaitingLine(String room, long claimWithinMs, long lifetimeMs) {
        this.room = room;
        this.claimWithinMs = claimWithinMs;
        this.lifetimeMs = lifetimeMs;
        this.passage = new Passage(claimWithinMs + claimWithinMs / 2);
    }

    /** Whether nobody waits to be called. */
    boolean isEmpty() {
        return empty;
    }

    synchronized long waiting() {
        return last - head;
    }

    synchronized boolean isOwn() {
        return ownId != Ticket.SHARED;
    }

    synchronized Known known(long nowMs) {
        return new Known(room, Math.min(head, sharedLast), sharedLast, lately(nowMs));
    }

    /** The line that this node keeps by itself, which is to join the shared one. */
    synchronized Optional<OwnLine> own() {
        return isOwn()
                ? Optional.of(new OwnLine(ownId, head, last, last - Math.max(head, sharedLast)))
                : Optional.empty();
    }

    /**
     * Redis has told how the shared line stands.
     *
     * @param sent the own line that joined it with this, if one did
     */
    synchronized void read(SharedLine shared, Optional<OwnLine> sent, long nowMs) {
        if (isOwn() && sent.isEmpty()) {
            note(nowMs); // It began while Redis was being asked, and joins with the next look.
            return;
        }
        joined = shared.joined();
        sharedLast = Math.max(isOwn() ? 0 : sharedLast, shared.last());
        head = Math.max(isOwn() ? 0 : head, shared.head());
        last = sharedLast;
        ownId = Ticket.SHARED;
        note(nowMs);
    }

    /** Redis gave out numbers up to this one. */
    synchronized void given(long number) {
        if (!isOwn()) {
            sharedLast = Math.max(sharedLast, number);
            last = sharedLast;
            if (head == 0) {
                head = number - 1; // Never looked before: at worst somebody is called early.
            }
            empty = last <= head;
        }
    }

    /**
     * Redis is away: so many are called here.
     *
     * @param newId names this node's own line if it has none yet
     */
    synchronized void callOwn(int calls, long newId, long nowMs) {
        goOwn(newId, nowMs);
        head = Math.min(last, head + calls);
        note(nowMs);
    }

    /** A number of this node's own line. */
    synchronized Ticket giveOwn(Priority priority, long newId, long nowMs) {
        goOwn(newId, nowMs);
        last++;
        empty = false;
        return new Ticket(priority, ownId, last, nowMs, nowMs);
    }

    private void goOwn(long newId, long nowMs) {
        if (!isOwn()) {
            ownId = newId;
            if (sharedLast == 0) { // Redis was never there: above all that was ever given out.
                head = nowMs;
                last = nowMs;
            }
        }
    }

    private void note(long nowMs) {
        empty = last <= head;
        passage.add(nowMs, head, last);
    }

    synchronized Place placeOf(Ticket ticket, long nowMs) {
        boolean tooOld = nowMs - ticket.issuedAtMs() > lifetimeMs;
        long number = numberOf(ticket);
        if (number > head) {
            return new Place(number - head, passage.estimate(number - head), tooOld);
        }
        long calledAtMs = Math.max(passage.calledAtMs(number), ticket.refreshedAtMs());
        return new Place(0, Optional.of(CALLED), tooOld || nowMs - calledAtMs > claimWithinMs);
    }

    /** A ticket's number in the line as this node counts it. */
    private long numberOf(Ticket ticket) {
        if (ticket.line() == Ticket.SHARED || ticket.line() == ownId) {
            return ticket.number();
        }
        var known = Optional.ofNullable(joined.get(ticket.line()));
        return known.map(
                        into ->
                                ticket.number() <= into.calledTo()
                                        ? Math.min(head, ticket.number() + into.offset())
                                        : ticket.number() + into.offset())
                // A line that another node keeps, or took with it: by the time.
                .orElseGet(() -> Math.min(last, passage.numberAt(ticket.issuedAtMs(), last) + 1));
    }

    /** What joined so lately that there may be tickets of it: an id begins with its time. */
    private Map<Long, Joined> lately(long nowMs) {
        var lately = new HashMap<>(joined);
        lately.keySet().removeIf(id -> nowMs - (id >>> OWN_ID_RANDOM_BITS) > lifetimeMs);
        return lately;
    }
}

package org.assay.api.admission;

import org.assay.api.contract.Priority;

/**
 * A place in a line; nothing in it says who has it.
 *
 * @param room the class of operations that the line is for
 * @param line {@link #SHARED}, or the line that one node kept while Redis was away
 * @param number rank in the line
 * @param issuedAtMs when it was given out, epoch ms
 * @param refreshedAtMs when whoever came with it after being called was last told to go on waiting,
 *     epoch ms; at first when it was given out
 */
record Ticket(Priority room, long line, long number, long issuedAtMs, long refreshedAtMs) {
    /** The line of all nodes. */
    static final long SHARED = 0;

    /** The same place, held on to. */
    Ticket refreshed(long nowMs) {
        return new Ticket(room, line, number, issuedAtMs, nowMs);
    }

    /**
     * Names the place, the same however often the ticket was refreshed. Its time is part of it: a
     * Redis that lost a line may give a number out again before it is told.
     */
    String place() {
        return room.label() + ":" + Long.toHexString(line) + ":" + number + ":" + issuedAtMs;
    }
}

package org.assay.api.admission;

import org.assay.api.contract.Priority;

/** A ticket that a server takes for one of its own, since it signed it. */
public final class SoundTicket {
    private SoundTicket() {}

    /** One that was given out just now and has not been called for long. */
    public static String of(WaitingRoom room) {
        long nowMs = System.currentTimeMillis();
        return room.write(
                new Ticket(Priority.STARTS, Ticket.SHARED, Long.MAX_VALUE / 2, nowMs, nowMs));
    }
}

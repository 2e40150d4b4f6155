package org.assay.api.http;

import io.vertx.core.Future;
import java.util.Optional;
import org.assay.api.contract.Priority;

/** Where requests of a class with a line ask to come in. */
public interface Entrance {
    /** The header with which one who has waited comes back. */
    String TICKET_HEADER = "Waiting-Ticket";

    /** What lets one request through, until one of the two ends it. */
    interface Pass {
        /** The request was done, or refused for good. */
        void served();

        /**
         * The request came to nothing, and not by its own fault: the ticket holds again.
         *
         * @return completes when it does, and never fails
         */
        Future<Void> giveBack();

        /** One that nothing depends on. */
        static Pass free() {
            return new Pass() {
                @Override
                public void served() {}

                @Override
                public Future<Void> giveBack() {
                    return Future.succeededFuture();
                }
            };
        }
    }

    /**
     * Lets a request through, or fails with the problem that says why not and when to come again.
     *
     * @param ticket what the request brought
     */
    Future<Pass> enter(Priority priority, Optional<String> ticket);

    /** An entrance without a line: the gate decides. */
    static Entrance withoutLine(Gate gate) {
        return (priority, _) ->
                gate.isOpen(priority)
                        ? Future.succeededFuture(Pass.free())
                        : Future.failedFuture(new ProblemException(ProblemType.OVERLOADED));
    }
}

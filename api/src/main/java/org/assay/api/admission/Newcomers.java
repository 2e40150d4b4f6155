package org.assay.api.admission;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Those who are about to be given a number. Numbers come in blocks: while one block is on its way
 * newcomers gather, and the next block is for all of them, so that no number is left over and a
 * crowd costs Redis no more than a trickle does.
 */
final class Newcomers {
    private final Vertx vertx;
    private final int most;
    private final IntFunction<Future<List<Ticket>>> take;
    private List<Promise<Ticket>> gathering = new ArrayList<>();
    private boolean taking;

    /**
     * Nobody yet.
     *
     * @param most who may gather
     * @param take gives so many tickets, in their order
     */
    Newcomers(Vertx vertx, int most, IntFunction<Future<List<Ticket>>> take) {
        this.vertx = vertx;
        this.most = most;
        this.take = take;
    }

    /** A ticket, after those of all who came before; fails when too many are gathered. */
    Future<Ticket> next() {
        Promise<Ticket> promise = ((ContextInternal) vertx.getOrCreateContext()).promise();
        synchronized (this) {
            if (gathering.size() >= most) {
                return Future.failedFuture(new TooManyException());
            }
            gathering.add(promise);
            if (taking) {
                return promise.future();
            }
            taking = true;
        }
        takeBlock();
        return promise.future();
    }

    private void takeBlock() {
        List<Promise<Ticket>> block;
        synchronized (this) {
            block = gathering;
            taking = !block.isEmpty();
            gathering = new ArrayList<>();
        }
        if (!block.isEmpty()) {
            take.apply(block.size())
                    .onSuccess(tickets -> give(block, tickets))
                    .onFailure(failure -> block.forEach(one -> one.fail(failure)))
                    .onComplete(_ -> takeBlock());
        }
    }

    private static void give(List<Promise<Ticket>> block, List<Ticket> tickets) {
        for (int i = 0; i < block.size(); i++) {
            block.get(i).complete(tickets.get(i));
        }
    }

    /** More newcomers at once than the setting allows. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super("too many newcomers at once", null, false, false);
        }
    }
}

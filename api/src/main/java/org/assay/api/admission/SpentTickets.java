package org.assay.api.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import org.assay.cache.waiting.WaitingNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Places that have been taken up. All nodes know them through Redis; each keeps its own besides,
 * for the time that Redis is away, and tells them again when it is back.
 */
final class SpentTickets {
    private static final Logger LOG = LoggerFactory.getLogger(SpentTickets.class);

    /** Kept by one node at most. */
    private static final int MOST = 200_000;

    private final WaitingNumbers numbers;
    private final Cache<String, Boolean> here;

    SpentTickets(WaitingNumbers numbers, Duration lifetime) {
        this.numbers = numbers;
        this.here =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(lifetime)
                        .executor(Runnable::run)
                        .build();
    }

    /** Spends a ticket; whether it held. */
    Future<Boolean> spend(Ticket ticket) {
        if (here.asMap().putIfAbsent(ticket.place(), true) != null) {
            return Future.succeededFuture(false);
        }
        return numbers.spend(ticket.place()).recover(SpentTickets::withoutRedis);
    }

    private static Future<Boolean> withoutRedis(Throwable failure) {
        LOG.debug("A ticket was spent on this node alone: {}", failure.toString());
        return Future.succeededFuture(true);
    }

    void giveBack(Ticket ticket) {
        here.invalidate(ticket.place());
        numbers.giveBack(ticket.place())
                .onFailure(e -> LOG.debug("A ticket was not given back: {}", e.toString()));
    }

    /** Tells Redis all that this node has seen spent. */
    void tellAgain() {
        var all = new ArrayList<>(here.asMap().keySet());
        if (!all.isEmpty()) {
            numbers.markSpent(all)
                    .onFailure(e -> LOG.debug("Spent tickets were not told: {}", e.toString()));
        }
    }
}

package org.assay.api.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** Given back here, while Redis may still hold them to be spent. */
    private final Cache<String, Boolean> givenBack;

    SpentTickets(WaitingNumbers numbers, Duration lifetime) {
        this.numbers = numbers;
        this.here = places(lifetime);
        this.givenBack = places(lifetime);
    }

    private static Cache<String, Boolean> places(Duration lifetime) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(lifetime)
                .executor(Runnable::run)
                .build();
    }

    /** Spends a ticket; whether it held. */
    Future<Boolean> spend(Ticket ticket) {
        var place = ticket.place();
        if (here.asMap().putIfAbsent(place, true) != null) {
            return Future.succeededFuture(false);
        }
        if (givenBack.asMap().remove(place) != null) {
            mark(List.of(place));
            return Future.succeededFuture(true);
        }
        return numbers.spend(place).recover(SpentTickets::withoutRedis);
    }

    private static Future<Boolean> withoutRedis(Throwable failure) {
        LOG.debug("A ticket was spent on this node alone: {}", failure.toString());
        return Future.succeededFuture(true);
    }

    /** Lets a ticket hold again; completes when it does, at worst on this node alone. */
    Future<Void> giveBack(Ticket ticket) {
        var place = ticket.place();
        return numbers.giveBack(place)
                .otherwise(
                        failure -> {
                            LOG.debug("A ticket holds on this node alone: {}", failure.toString());
                            givenBack.put(place, true);
                            return null;
                        })
                .onComplete(_ -> here.invalidate(place));
    }

    /** Tells Redis all that this node has seen spent. */
    void tellAgain() {
        var all = new ArrayList<>(here.asMap().keySet());
        if (!all.isEmpty()) {
            mark(all);
        }
    }

    private void mark(List<String> places) {
        numbers.markSpent(places)
                .onFailure(e -> LOG.debug("Spent tickets were not told: {}", e.toString()));
    }
}

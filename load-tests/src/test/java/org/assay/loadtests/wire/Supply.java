package org.assay.loadtests.wire;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Exchanges in turn: one that was served goes to the end, so that all advance alike. */
final class Supply {
    private final ArrayDeque<Exchange> ready = new ArrayDeque<>();
    private final Predicate<? super Exchange> done;

    Supply(List<? extends Exchange> exchanges, Predicate<? super Exchange> done) {
        this.done = done;
        exchanges.forEach(this::giveBack);
    }

    @Nullable Exchange next() {
        return ready.poll();
    }

    void giveBack(Exchange exchange) {
        if (!exchange.hasEnded() && !done.test(exchange)) {
            ready.add(exchange);
        }
    }
}

package org.assay.api.sso;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** How people came back from one provider, and how long its part in it took. */
final class SsoMetrics {
    private final Map<Outcome, Timer> timers = new EnumMap<>(Outcome.class);

    /** What came of a code. */
    enum Outcome {
        PROVEN,
        REFUSED,
        INVALID,
        AWAY
    }

    SsoMetrics(MeterRegistry registry, String provider) {
        for (var outcome : Outcome.values()) {
            timers.put(
                    outcome,
                    Timer.builder("assay.sso.codes")
                            .description("time in which a provider redeemed a code, by outcome")
                            .tag("provider", provider)
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    void record(Outcome outcome, long startedNs) {
        Objects.requireNonNull(timers.get(outcome))
                .record(System.nanoTime() - startedNs, TimeUnit.NANOSECONDS);
    }
}

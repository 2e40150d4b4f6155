package org.assay.api.journal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** What the journal counts. */
final class JournalMetrics {
    private final DistributionSummary batchRows;
    private final Timer commit;
    private final Counter contended;
    private final Counter lost;
    private final Counter refused;
    private final Counter unknown;
    private final Counter poisoned;

    JournalMetrics(MeterRegistry registry) {
        batchRows =
                DistributionSummary.builder("assay.journal.batch.rows")
                        .description("entries committed together")
                        .register(registry);
        commit =
                Timer.builder("assay.journal.commit")
                        .description("time of one group commit")
                        .publishPercentileHistogram()
                        .register(registry);
        contended =
                counter(
                        registry,
                        "contended",
                        "batches written twice, because a key of one entry was taken");
        lost = counter(registry, "lost", "entries that lost a race");
        refused = counter(registry, "refused", "entries refused because the queue was full");
        unknown = counter(registry, "unknown", "batches whose outcome is unknown");
        poisoned = counter(registry, "poisoned", "entries that PostgreSQL refused");
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder("assay.journal." + name).description(description).register(registry);
    }

    void batch(int rows) {
        batchRows.record(rows);
    }

    void committed(long elapsedNs) {
        commit.record(elapsedNs, TimeUnit.NANOSECONDS);
    }

    void contended() {
        contended.increment();
    }

    void lost() {
        lost.increment();
    }

    void refused() {
        refused.increment();
    }

    void unknown() {
        unknown.increment();
    }

    void poisoned() {
        poisoned.increment();
    }
}

package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.assay.loadtests.wire.Generator;

/** Rows that compare what a response costs in two situations. */
final class Costs {
    static final int CONNECTIONS = 64;

    private final Report report;

    Costs(Report report, String title) {
        this.report = report;
        report.line("## " + title);
        report.line("");
        report.head(
                "responses",
                "CPU µs a response: server",
                "PostgreSQL",
                "Redis",
                "all",
                "all, and what was left to do",
                "responses/s",
                "p50 ms",
                "p99 ms");
    }

    void row(String name, Measured measured) {
        var micros = measured.duringMicros();
        var outcome = measured.outcome();
        report.row(
                name,
                outcome.latencyNs().getTotalCount(),
                Report.number(micros.server()),
                Report.number(micros.postgres()),
                Report.number(micros.redis()),
                Report.number(micros.total()),
                Report.number(measured.settledMicros().total()),
                Report.number(outcome.perSecond()),
                Report.number(outcome.ms(50)),
                Report.number(outcome.ms(99)));
    }

    /** The figure that the table is for. */
    void ratio(String name, List<Measured> grown, List<Measured> small) {
        report.line("");
        report.line(
                "**%s: %s** (CPU of all processes while answering, medians); %s with what was left to do"
                        .formatted(
                                name,
                                Report.number(
                                        Medians.of(grown, m -> m.duringMicros().total())
                                                / Medians.of(small, m -> m.duringMicros().total())),
                                Report.number(
                                        Medians.of(grown, m -> m.settledMicros().total())
                                                / Medians.of(
                                                        small, m -> m.settledMicros().total()))));
    }

    /** A crowd's way until each learner has reached something. */
    static Measured until(AssayProcess assay, Crowd crowd, Predicate<Learner> reached)
            throws IOException, InterruptedException {
        return Measured.of(assay, () -> crowd.until(reached, CONNECTIONS));
    }

    /**
     * Lets learners take whole tests, so that what follows does not measure the compiler; returns
     * once the server is idle.
     */
    static void warmUp(AssayProcess assay, Generator generator, Bench bench)
            throws IOException, InterruptedException {
        var crowd = new Crowd(generator, List.of("1.1", "1.2"), bench.seed() + 1_000_000_000L);
        crowd.prepare(bench.learners() / 10);
        crowd.answer(
                new org.assay.loadtests.wire.Pace.Closed(), CONNECTIONS, bench.warmUpSeconds());
        Measured.settle(assay);
    }
}

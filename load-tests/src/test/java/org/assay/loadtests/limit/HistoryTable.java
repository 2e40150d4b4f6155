package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Exchange;
import org.assay.loadtests.wire.Generator;
import org.assay.loadtests.wire.Pace;

/**
 * The cost of a response to learners with 500 answers behind them and with none; their profiles.
 */
final class HistoryTable implements Growth.Table {
    private static final Size BANK = new Size(16, 20, 8, 3);
    private static final int HISTORY = 500;
    private static final int WINDOW = 20;
    private static final int LEARNERS = 200;

    /** Taken one after another until the history is long enough; the last one is measured. */
    private static final List<String> BEFORE =
            List.of(
                    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4",
                    "4.1", "4.2", "4.3", "5.1");

    private static final String MEASURED = "5.2";

    @Override
    public void measure(Bench bench, Report report) throws IOException, InterruptedException {
        try (var assay = bench.assay("history", 20, bench.bank(BANK))) {
            assay.awaitAnswer("/openapi.yaml");
            var generator = new Generator(assay.port(), bench.generatorThreads());
            Costs.warmUp(assay, generator, bench);
            var readers = responses(bench, report, assay, generator);
            report.line("");
            profiles(bench, report, assay, generator, readers);
        }
    }

    private static List<Learner> responses(
            Bench bench, Report report, AssayProcess assay, Generator generator)
            throws IOException, InterruptedException {
        var costs = new Costs(report, "A learner's history of 500 answers against none");
        var none = new ArrayList<Measured>();
        var long500 = new ArrayList<Measured>();
        var readers = new ArrayList<Learner>();
        for (int round = 0; round < bench.rounds(); round++) {
            var fresh = new Crowd(generator, List.of(MEASURED), bench.seed() + round * 1_000_000L);
            fresh.prepare(LEARNERS);
            var old = new Crowd(generator, BEFORE, bench.seed() + round * 1_000_000L + 500_000);
            old.prepare(LEARNERS);
            var _ = old.until(HistoryTable::isOldEnough, Costs.CONNECTIONS);
            old.learners().removeIf(learner -> learner.answeredInAll() < HISTORY);
            finishTests(old);
            readers.addAll(old.learners());
            old.learners().forEach(learner -> learner.goOn(MEASURED));
            old.prepareThese();
            Measured.settle(assay);
            none.add(Costs.until(assay, fresh, HistoryTable::isMeasured));
            costs.row("no answer before", none.getLast());
            long500.add(Costs.until(assay, old, HistoryTable::isMeasured));
            costs.row("500 answers before", long500.getLast());
        }
        costs.ratio("history of 500 ÷ none", long500, none);
        return readers;
    }

    private static boolean isOldEnough(Learner learner) {
        return learner.answeredInAll() >= HISTORY;
    }

    private static boolean isMeasured(Learner learner) {
        return learner.sequence() > WINDOW;
    }

    /** Ends the test in hand and begins no other. */
    private static void finishTests(Crowd crowd) throws IOException, InterruptedException {
        crowd.learners().forEach(Learner::stopAfterThisTest);
        var _ = crowd.until(Learner::hasEnded, Costs.CONNECTIONS);
    }

    private static void profiles(
            Bench bench, Report report, AssayProcess assay, Generator generator, List<Learner> old)
            throws IOException, InterruptedException {
        List<Exchange> readers =
                old.stream().<Exchange>map(one -> new ProfileReader(one.token())).toList();
        var run =
                Crowd.endless(new Pace.Closed(), Costs.CONNECTIONS, bench.seconds(), bench.seed());
        generator.run(readers, run).sound(); // The first reads are the compiler's.
        Measured.settle(assay);
        var reads = Measured.of(assay, () -> generator.run(readers, run).sound());
        report.line("## Profile reads with 500 answers behind them");
        report.line("");
        report.head(
                "reads/s",
                "p50 ms",
                "p99 ms",
                "CPU µs a read: server",
                "PostgreSQL",
                "reads per CPU-second");
        var micros = reads.duringMicros();
        report.row(
                old.size() + " learners in turn",
                Report.number(reads.outcome().perSecond()),
                Report.number(reads.outcome().ms(50)),
                Report.number(reads.outcome().ms(99)),
                Report.number(micros.server()),
                Report.number(micros.postgres()),
                Report.number(1e6 / micros.total()));
    }
}

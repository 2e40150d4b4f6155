package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Generator;

/** The cost of a response, and the heap of an assessment, with few and with many under way. */
final class LiveTable implements Growth.Table {
    private static final int FEW = 1_000;
    private static final int WINDOW = 10;

    @Override
    public void measure(Bench bench, Report report) throws IOException, InterruptedException {
        int many = Integer.getInteger("live", 50_000);
        var costs = new Costs(report, "%,d live assessments against %,d".formatted(many, FEW));
        var few = new ArrayList<Measured>();
        var all = new ArrayList<Measured>();
        long before;
        long after;
        try (var assay = bench.assay("live-" + System.nanoTime(), 50, bench.bank(Size.PIX))) {
            assay.awaitAnswer("/openapi.yaml");
            var generator = new Generator(assay.port(), bench.generatorThreads());
            Costs.warmUp(assay, generator, bench);
            for (int round = 0; round < bench.rounds(); round++) {
                var crowd = new Crowd(generator, List.of("1.1"), bench.seed() + round * 1_000_000L);
                crowd.prepare(FEW);
                Measured.settle(assay);
                few.add(Costs.until(assay, crowd, learner -> learner.sequence() > WINDOW));
                costs.row("%,d live".formatted(FEW), few.getLast());
            }
            before = Heap.liveBytes(assay.pid());
            var crowd = new Crowd(generator, List.of("1.1"), bench.seed() + 500_000_000L);
            crowd.prepare(many);
            Measured.settle(assay);
            for (int round = 1; round <= bench.rounds(); round++) {
                int reached = round;
                all.add(Costs.until(assay, crowd, learner -> learner.sequence() > reached));
                costs.row("%,d live, one response each".formatted(many), all.getLast());
            }
            after = Heap.liveBytes(assay.pid());
        }
        costs.ratio("%,d live ÷ %,d".formatted(many, FEW), all, few);
        report.line("");
        report.line(
                "Heap for each of %,d live assessments, all copies in this JVM and its token: %,d bytes (%,d MB before, %,d MB after, live objects only)"
                        .formatted(
                                many,
                                (after - before) / many,
                                before / 1_000_000,
                                after / 1_000_000));
    }
}

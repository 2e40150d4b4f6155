package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Generator;

/** The cost of a test's first responses and of those around the hundredth. */
final class DepthTable implements Growth.Table {
    /** Long enough for tests of far more than 100 responses. */
    private static final Size BANK = new Size(2, 60, 8, 3);

    private static final int WINDOW = 10;
    private static final int DEEP = 95;

    @Override
    public void measure(Bench bench, Report report) throws IOException, InterruptedException {
        var costs = new Costs(report, "Response 100 against response 1");
        var shallow = new ArrayList<Measured>();
        var deep = new ArrayList<Measured>();
        try (var assay = bench.assay("depth", 10, bench.bank(BANK))) {
            assay.awaitAnswer("/openapi.yaml");
            var generator = new Generator(assay.port(), bench.generatorThreads());
            Costs.warmUp(assay, generator, bench);
            for (int round = 0; round < bench.rounds(); round++) {
                var crowd = new Crowd(generator, List.of("1.1"), bench.seed() + round * 1_000_000L);
                crowd.prepare(bench.learners() / 12);
                Measured.settle(assay);
                shallow.add(Costs.until(assay, crowd, learner -> learner.sequence() > WINDOW));
                costs.row("responses 1 to " + WINDOW, shallow.getLast());
                crowd.until(learner -> learner.sequence() >= DEEP, Costs.CONNECTIONS);
                Measured.settle(assay);
                deep.add(Costs.until(assay, crowd, learner -> learner.sequence() >= DEEP + WINDOW));
                costs.row("responses %d to %d".formatted(DEEP, DEEP + WINDOW - 1), deep.getLast());
            }
        }
        costs.ratio("response 100 ÷ response 1", deep, shallow);
    }
}

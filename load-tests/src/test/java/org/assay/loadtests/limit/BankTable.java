package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Generator;

/** The cost of a response on a bank ten times as large, in turn with one of the usual size. */
final class BankTable implements Growth.Table {
    private static final Size TEN_TIMES = new Size(16, 100, 8, 3);
    private static final int WINDOW = 20;

    @Override
    public void measure(Bench bench, Report report) throws IOException, InterruptedException {
        var costs =
                new Costs(
                        report,
                        "A bank of %,d items against %,d"
                                .formatted(TEN_TIMES.items(), Size.PIX.items()));
        var usual = new ArrayList<Measured>();
        var large = new ArrayList<Measured>();
        try (var one = bench.assay("bank-1", 30, bench.bank(Size.PIX));
                var ten = bench.assay("bank-10", 40, bench.bank(TEN_TIMES))) {
            for (var assay : List.of(one, ten)) {
                assay.awaitAnswer("/openapi.yaml");
                Costs.warmUp(assay, new Generator(assay.port(), bench.generatorThreads()), bench);
            }
            for (int round = 0; round < bench.rounds(); round++) {
                usual.add(measure(bench, one, round));
                costs.row("%,d items".formatted(Size.PIX.items()), usual.getLast());
                large.add(measure(bench, ten, round));
                costs.row("%,d items".formatted(TEN_TIMES.items()), large.getLast());
            }
        }
        costs.ratio("bank of 10 times ÷ 1 time", large, usual);
    }

    private static Measured measure(Bench bench, AssayProcess assay, int round)
            throws IOException, InterruptedException {
        var generator = new Generator(assay.port(), bench.generatorThreads());
        var crowd = new Crowd(generator, List.of("1.3"), bench.seed() + round * 1_000_000L);
        crowd.prepare(bench.learners() / 12);
        Measured.settle(assay);
        return Costs.until(assay, crowd, learner -> learner.sequence() > WINDOW);
    }
}

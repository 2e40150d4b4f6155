package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Exchange;
import org.assay.loadtests.wire.Generator;
import org.assay.loadtests.wire.Outcome;
import org.assay.loadtests.wire.Pace;

/**
 * Assay's path of a response beside a bare server that sends the same bytes from memory, in turn,
 * on the same cores: throughput at saturation, CPU of each process, latency at 70 % of the knee.
 */
final class SideBySide {
    private static final double SHARE_OF_KNEE = 0.7;
    private static final int SAMPLED = 64;
    private static final int[] LADDER = {16, 64, 256};

    /** Connections of an open run: more than are ever busy below the knee. */
    private static final int OPEN_CONNECTIONS = 512;

    private static final List<String> COMPETENCIES = List.of("1.1");
    private static final double[] PERCENTILES = {50, 95, 99, 99.9};

    private final Bench bench;
    private final Report report;
    private final AssayProcess assay;
    private final BareProcess bare;
    private final Generator toBare;
    private final Crowd crowd;
    private final List<Exchange> again;

    private SideBySide(
            Bench bench,
            Report report,
            AssayProcess assay,
            BareProcess bare,
            Crowd crowd,
            List<Exchange> again) {
        this.bench = bench;
        this.report = report;
        this.assay = assay;
        this.bare = bare;
        this.toBare = new Generator(bare.port(), bench.generatorThreads());
        this.crowd = crowd;
        this.again = again;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = Bench.fromProperties();
        bench.generatorCores().takeThisProcess();
        var report =
                new Report(
                        bench,
                        "side by side",
                        "mvn -q -pl load-tests -am test-compile exec:exec@limit");
        try (var assay = bench.assay("side-by-side", 0, bench.bank(Size.PIX))) {
            assay.awaitAnswer("/openapi.yaml");
            var generator = new Generator(assay.port(), bench.generatorThreads());
            var crowd = new Crowd(generator, COMPETENCIES, bench.seed());
            var sample = sample(assay, crowd, bench);
            report.line(
                    "Requests of %.0f bytes, replies of %.0f bytes on average (body)."
                            .formatted(sample.meanRequestBytes(), sample.meanReplyBytes()));
            var replies = bench.folder().resolve("replies.jsonl");
            sample.write(replies);
            var log = bench.folder().resolve("bare.log");
            try (var bare = new BareProcess(bench.serverCores(), bench.port() + 2, replies, log)) {
                bare.awaitAnswer("/");
                new SideBySide(bench, report, assay, bare, crowd, sample.again()).run();
            }
        }
        report.close();
    }

    /** Real requests and replies, out of a warm-up by one connection. */
    private static Sample sample(AssayProcess assay, Crowd crowd, Bench bench)
            throws IOException, InterruptedException {
        var sample = new Sample();
        crowd.prepare(SAMPLED);
        var sampled = crowd.learners().stream().map(sample::of).toList();
        var run =
                new Generator.Run(
                        1,
                        new Pace.Closed(),
                        bench.warmUpSeconds(),
                        1,
                        _ -> sample.size() >= SAMPLED);
        new Generator(assay.port(), 1).run(sampled, run).sound();
        return sample;
    }

    private void run() throws IOException, InterruptedException {
        report.line("");
        report.line("Warming up for " + bench.warmUpSeconds().toSeconds() + " s each.");
        prepare();
        crowd.answer(new Pace.Closed(), LADDER[1], bench.warmUpSeconds());
        answerBare(new Pace.Closed(), LADDER[1], true);
        int connections = ladder();
        var bareAtKnee = new ArrayList<Measured>();
        var assayAtKnee = new ArrayList<Measured>();
        for (int round = 0; round < bench.rounds(); round++) {
            bareAtKnee.add(bareAt(new Pace.Closed(), connections));
            assayAtKnee.add(assayAt(new Pace.Closed(), connections));
        }
        saturation(bareAtKnee, assayAtKnee);
        latency(knee(bareAtKnee), knee(assayAtKnee));
    }

    private static double knee(List<Measured> rounds) {
        return Medians.of(rounds, round -> round.outcome().perSecond());
    }

    /** Finds with how many connections Assay answers most. */
    private int ladder() throws IOException, InterruptedException {
        report.line("");
        report.head("connections", "bare, replies/s", "Assay, responses/s", "Assay, p99 ms");
        var best = new ArrayList<double[]>();
        for (int connections : LADDER) {
            var bareRun = bareAt(new Pace.Closed(), connections);
            var assayRun = assayAt(new Pace.Closed(), connections);
            best.add(new double[] {assayRun.outcome().perSecond(), connections});
            report.row(
                    "closed loop",
                    connections,
                    Report.number(bareRun.outcome().perSecond()),
                    Report.number(assayRun.outcome().perSecond()),
                    Report.number(assayRun.outcome().ms(99)));
        }
        return (int) best.stream().max(Comparator.comparingDouble(one -> one[0])).orElseThrow()[1];
    }

    private void saturation(List<Measured> bareRounds, List<Measured> assayRounds) {
        report.line("");
        report.line(
                "## At saturation: medians of %d rounds in turn, %d s each"
                        .formatted(bench.rounds(), bench.seconds().toSeconds()));
        report.line("");
        report.head("bare", "Assay", "ratio Assay ÷ bare");
        compare("responses/s", bareRounds, assayRounds, m -> m.outcome().perSecond());
        compare(
                "CPU µs a response, server",
                bareRounds,
                assayRounds,
                m -> m.duringMicros().server());
        compare("… PostgreSQL", bareRounds, assayRounds, m -> m.duringMicros().postgres());
        compare("… Redis", bareRounds, assayRounds, m -> m.duringMicros().redis());
        compare("… all", bareRounds, assayRounds, m -> m.duringMicros().total());
        compare(
                "… all, and what was left to do",
                bareRounds,
                assayRounds,
                m -> m.settledMicros().total());
        compare("p99 ms", bareRounds, assayRounds, m -> m.outcome().ms(99));
        compare("generator's cores", bareRounds, assayRounds, Measured::generatorCores);
        report.line("");
        report.line(
                "Each round, responses/s: " + rounds(bareRounds) + " bare; " + rounds(assayRounds));
    }

    private static String rounds(List<Measured> rounds) {
        return String.join(
                ", ", rounds.stream().map(m -> Report.number(m.outcome().perSecond())).toList());
    }

    private void compare(
            String name,
            List<Measured> bareRounds,
            List<Measured> assayRounds,
            java.util.function.ToDoubleFunction<Measured> figure) {
        double ofBare = Medians.of(bareRounds, figure);
        double ofAssay = Medians.of(assayRounds, figure);
        report.row(
                name,
                Report.number(ofBare),
                Report.number(ofAssay),
                ofBare == 0 ? "" : Report.number(ofAssay / ofBare));
    }

    private void latency(double bareKnee, double assayKnee)
            throws IOException, InterruptedException {
        var bareRuns = new ArrayList<Measured>();
        var assayRuns = new ArrayList<Measured>();
        for (int round = 0; round < bench.rounds(); round++) {
            bareRuns.add(bareAt(new Pace.Open(SHARE_OF_KNEE * bareKnee), OPEN_CONNECTIONS));
            assayRuns.add(assayAt(new Pace.Open(SHARE_OF_KNEE * assayKnee), OPEN_CONNECTIONS));
        }
        report.line("");
        report.line("## At 70 % of the knee, latency from the intended start, ms");
        report.line("");
        report.head("bare", "Assay", "ratio Assay ÷ bare");
        compare("achieved/s", bareRuns, assayRuns, m -> m.outcome().perSecond());
        for (double percentile : PERCENTILES) {
            compare("p" + percentile, bareRuns, assayRuns, m -> m.outcome().ms(percentile));
        }
        compare("CPU µs a response, all", bareRuns, assayRuns, m -> m.duringMicros().total());
        compare("generator's cores", bareRuns, assayRuns, Measured::generatorCores);
    }

    private Measured bareAt(Pace pace, int connections) throws IOException, InterruptedException {
        return Measured.of(bare, () -> answerBare(pace, connections, false));
    }

    private Outcome answerBare(Pace pace, int connections, boolean warmUp)
            throws IOException, InterruptedException {
        var time = warmUp ? bench.warmUpSeconds() : bench.seconds();
        // Each is in turn by itself: a connection needs one of its own.
        var senders = new ArrayList<Exchange>();
        while (senders.size() < OPEN_CONNECTIONS * 2) {
            senders.addAll(again);
        }
        return toBare.run(senders, Crowd.endless(pace, connections, time, bench.seed())).sound();
    }

    private Measured assayAt(Pace pace, int connections) throws IOException, InterruptedException {
        prepare();
        var measured = Measured.of(assay, () -> crowd.answer(pace, connections, bench.seconds()));
        if (crowd.learners().stream().allMatch(Learner::hasEnded)
                || measured.outcome().starved() > 0) {
            report.line("(Learners ran out: raise -Dlearners.)");
        }
        return measured;
    }

    /** Learners before a question, and a server that has done what they left it to do. */
    private void prepare() throws IOException, InterruptedException {
        crowd.prepare(bench.learners());
        Measured.settle(assay);
    }
}

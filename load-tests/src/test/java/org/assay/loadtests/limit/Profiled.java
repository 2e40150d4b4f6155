package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Generator;
import org.assay.loadtests.wire.Pace;

/**
 * A flight recording of the server at saturation, with samples by CPU time and allocations; warming
 * up and preparing learners are not in it.
 */
final class Profiled {
    private static final int CONNECTIONS = 128;

    private Profiled() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = Bench.fromProperties();
        bench.generatorCores().takeThisProcess();
        var report =
                new Report(
                        bench,
                        "profiled",
                        "mvn -q -pl load-tests -am test-compile exec:exec@profile");
        try (var assay = bench.assay("profiled", 0, bench.bank(Size.PIX))) {
            assay.awaitAnswer("/openapi.yaml");
            var generator = new Generator(assay.port(), bench.generatorThreads());
            var crowd = new Crowd(generator, List.of("1.1"), bench.seed());
            crowd.prepare(bench.learners());
            crowd.answer(new Pace.Closed(), CONNECTIONS, bench.warmUpSeconds());
            crowd.prepare(bench.learners());
            Measured.settle(assay);
            var recording = bench.folder().resolve("saturated.jfr");
            jcmd(
                    assay,
                    "JFR.start",
                    "name=saturated",
                    "settings=profile",
                    "jdk.CPUTimeSample#enabled=true",
                    "jdk.CPUTimeSample#throttle=2ms",
                    "jdk.ObjectAllocationSample#throttle=1000/s");
            var measured =
                    Measured.of(
                            assay,
                            () -> crowd.answer(new Pace.Closed(), CONNECTIONS, bench.seconds()));
            jcmd(assay, "JFR.stop", "name=saturated", "filename=" + recording);
            report.head("figure");
            report.row("responses/s", Report.number(measured.outcome().perSecond()));
            report.row("p99 ms", Report.number(measured.outcome().ms(99)));
            report.row(
                    "CPU µs a response, server", Report.number(measured.duringMicros().server()));
            report.row("… PostgreSQL", Report.number(measured.duringMicros().postgres()));
            report.row("… Redis", Report.number(measured.duringMicros().redis()));
            report.row(
                    "… all, and what was left to do",
                    Report.number(measured.settledMicros().total()));
            report.line("");
            report.line(
                    "`jfr view cpu-time-hot-methods` and `jfr view allocation-by-site` read "
                            + recording);
        }
        report.close();
    }

    private static void jcmd(AssayProcess assay, String... command)
            throws IOException, InterruptedException {
        var line = new java.util.ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        line.add(Long.toString(assay.pid()));
        line.addAll(List.of(command));
        int status = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("jcmd ended with " + status);
        }
    }
}

package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.loadtests.wire.Generator;

/**
 * From the process's start to the first acknowledged response, of a learner who was there before.
 */
final class StartTable implements Growth.Table {
    private static final String FIRST_PATH = "/openapi.yaml";

    @Override
    public void measure(Bench bench, Report report) throws IOException, InterruptedException {
        var bank = bench.bank(Size.PIX);
        var cache = bench.folder().resolve("start.aot");
        var crowd = new Crowd(new Generator(bench.port() + 60, 1), List.of("1.1"), bench.seed());
        try (var assay = bench.withJvm("-XX:AOTCacheOutput=" + cache).assay("start", 60, bank)) {
            assay.awaitAnswer(FIRST_PATH);
            crowd.prepare(4 * bench.rounds());
        }
        report.line("## From the start of the process, ms: medians of " + bench.rounds());
        report.line("");
        report.head("first reply", "first acknowledged response");
        var learners = new ArrayDeque<>(crowd.learners());
        rows(bench, report, bank, learners, "");
        rows(bench.withJvm("-XX:AOTCache=" + cache), report, bank, learners, ", AOT cache");
    }

    private static void rows(
            Bench bench, Report report, Path bank, ArrayDeque<Learner> learners, String how)
            throws IOException, InterruptedException {
        var embedded = new ArrayList<Duration[]>();
        var external = new ArrayList<Duration[]>();
        for (int round = 0; round < bench.rounds(); round++) {
            try (var assay = bench.assay("start", 60, bank)) {
                embedded.add(times(assay, learners.remove()));
                var folder = bench.folder().resolve("start");
                var settings = externalSettings(assay, folder).toArray(String[]::new);
                try (var other = bench.assay("start-external", 62, bank, settings)) {
                    external.add(times(other, learners.remove()));
                }
            }
        }
        row(report, "embedded services, data already there" + how, embedded);
        row(report, "external services, schema up to date" + how, external);
    }

    private static void row(Report report, String name, List<Duration[]> rounds) {
        report.row(
                name,
                Report.number(Medians.of(rounds, round -> round[0].toMillis())),
                Report.number(Medians.of(rounds, round -> round[1].toMillis())));
    }

    private static Duration[] times(AssayProcess assay, Learner learner)
            throws IOException, InterruptedException {
        var first = assay.awaitAnswer(FIRST_PATH);
        int before = learner.sequence();
        var only = new Crowd(new Generator(assay.port(), 1), List.of(), 0);
        only.learners().add(learner);
        var _ = only.until(one -> one.sequence() != before, 1);
        return new Duration[] {first, assay.sinceStart()};
    }

    /** Another node's settings, on the services of this one. */
    private static List<String> externalSettings(AssayProcess assay, Path folder)
            throws IOException {
        var password = Files.readString(folder.resolve("password")).strip();
        var redis = Files.readAllLines(folder.resolve("redis/redis.conf"));
        return List.of(
                "--postgres.mode=external",
                "--postgres.host=127.0.0.1",
                "--postgres.port=" + assay.postgresPort(),
                "--postgres.database=postgres",
                "--postgres.user=postgres",
                "--postgres.password=" + password,
                "--postgres.migration-user=postgres",
                "--postgres.migration-password=" + password,
                "--redis.mode=external",
                "--redis.host=127.0.0.1",
                "--redis.port=" + after(redis, "port "),
                "--redis.password=" + after(redis, "requirepass "),
                "--hazelcast.cluster-name=start-external");
    }

    private static String after(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElseThrow();
    }
}

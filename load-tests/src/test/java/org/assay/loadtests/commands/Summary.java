package org.assay.loadtests.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.RunRecord.Verdict;

/** A run's record as lines for people. */
final class Summary {

    private Summary() {}

    static void print(Path folder, JsonNode record, Verdict verdict, boolean gatlingDemands)
            throws IOException {
        System.out.printf(
                "%n%-28s %9s %9s %9s %9s %9s %9s %6s %6s%n",
                "ms from the intended start",
                "count",
                "p50",
                "p95",
                "p99",
                "p99.9",
                "max",
                "shed",
                "failed");
        record.required("requests").properties().forEach(it -> print(it.getKey(), it.getValue()));
        System.out.println();
        record.required("demands").forEach(it -> System.out.println(judgement(it)));
        record.required("generatorDemands").forEach(it -> System.out.println(judgement(it)));
        record.required("excuses").forEach(it -> System.out.println(judgement(it).line("NOTED")));
        if (gatlingDemands) {
            System.out.println("FAILED a demand on Gatling's own figures: see its report");
        }
        System.out.printf(
                "%n%s, seed %s. Record: %s, report: %s%n",
                meaning(verdict),
                record.path("settings").path("seed").asText(),
                folder.resolve("run.json"),
                report(folder).map(Path::toString).orElse("none"));
    }

    private static void print(String request, JsonNode times) {
        System.out.printf(
                "%-28s %,9d %9.1f %9.1f %9.1f %9.1f %9.1f %6d %6d%n",
                request,
                times.path("count").asLong(),
                times.path("p50Ms").asDouble(),
                times.path("p95Ms").asDouble(),
                times.path("p99Ms").asDouble(),
                times.path("p999Ms").asDouble(),
                times.path("maxMs").asDouble(),
                times.path("shed").asLong(),
                times.path("failed").asLong());
    }

    private static Judgement judgement(JsonNode json) {
        return new Judgement(
                json.path("what").asText(),
                json.path("measured").asText(),
                json.path("limit").asText(),
                json.path("holds").asBoolean());
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "PASSED";
            case FAILED -> "FAILED";
            case INVALID ->
                    "INVALID: the machine held the run up (see above), the figures say nothing";
        };
    }

    /** The report's first page. */
    static Optional<Path> report(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            return tree.filter(file -> file.endsWith("index.html")).findFirst();
        }
    }
}

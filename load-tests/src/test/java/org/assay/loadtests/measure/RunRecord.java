package org.assay.loadtests.measure;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.assay.loadtests.machine.Delays;
import org.assay.loadtests.machine.GeneratorWatch.Health;
import org.assay.loadtests.machine.Machine;

/**
 * What is kept of a run beside its report, as {@code run.json}: what was run where and with what,
 * what was measured, and how it was judged.
 *
 * @param demands on the server
 * @param generator on the generator: when one does not hold, the others say nothing
 * @param excuses when one does not hold, a demand that does not hold says nothing
 */
public record RunRecord(
        String simulation,
        String commit,
        Instant began,
        ObjectNode settings,
        Health health,
        Measures measures,
        List<Judgement> demands,
        List<Judgement> generator,
        List<Judgement> excuses) {
    public static final String FILE = "run.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final double NANOS_PER_MS = 1e6;

    /** How a run ended. */
    public enum Verdict {
        PASSED,
        FAILED,
        /**
         * The generator, or its machine, was short of CPU, or the disk that it shares with the
         * server stood still: whatever was measured is not to be believed.
         */
        INVALID
    }

    public Verdict verdict() {
        if (!generator.stream().allMatch(Judgement::holds)) {
            return Verdict.INVALID;
        }
        if (demands.stream().allMatch(Judgement::holds)) {
            return Verdict.PASSED;
        }
        return excuses.stream().allMatch(Judgement::holds) ? Verdict.FAILED : Verdict.INVALID;
    }

    public void writeTo(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(toJson()));
    }

    /** Reads what was kept. */
    public static ObjectNode read(Path folder) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(folder.resolve(FILE)));
    }

    private ObjectNode toJson() {
        var json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("simulation", simulation)
                        .put("verdict", verdict().name())
                        .put("commit", commit)
                        .put("began", began.toString())
                        .put("elapsedSeconds", health.elapsed().toMillis() / 1e3);
        json.set("settings", settings);
        json.set("machine", Machine.here().toJson());
        json.set("generator", generatorJson());
        var requests = json.putObject("requests");
        measures.byRequest().forEach((name, series) -> requests.set(name, json(series)));
        var slices = json.putObject("slices");
        measures.slices().forEach((name, slice) -> slices.set(name, json(slice)));
        add(json, "demands", demands);
        add(json, "generatorDemands", generator);
        add(json, "excuses", excuses);
        return json;
    }

    private ObjectNode generatorJson() {
        var json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("cpuSeconds", health.cpu().toMillis() / 1e3)
                        .put("cpuShare", health.cpuShare())
                        .put("stolenShare", health.stolenShare());
        json.set("wokeLate", json(health.woke()));
        health.flushed().ifPresent(delays -> json.set("flushed", json(delays)));
        json.set("sentLate", times(measures.sentLate()));
        return json;
    }

    private static ObjectNode json(Delays delays) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("p99Ms", delays.p99().toNanos() / NANOS_PER_MS)
                .put("p999Ms", delays.p999().toNanos() / NANOS_PER_MS)
                .put("maxMs", delays.longest().toNanos() / NANOS_PER_MS);
    }

    private static ObjectNode json(Measures.Series series) {
        return times(series.servedNanos())
                .put("shed", series.shed().sum())
                .put("failed", series.failed().sum());
    }

    /** By the second at which each begins. */
    private static ObjectNode json(Slices slices) {
        var json = JsonNodeFactory.instance.objectNode();
        slices.nanosBySlice()
                .forEach(
                        (slice, nanos) ->
                                json.set(
                                        Long.toString(slice * slices.length().toSeconds()),
                                        times(nanos)));
        return json;
    }

    private static ObjectNode times(Histogram nanos) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("count", nanos.getTotalCount())
                .put("meanMs", nanos.getMean() / NANOS_PER_MS)
                .put("p50Ms", nanos.getValueAtPercentile(50) / NANOS_PER_MS)
                .put("p95Ms", nanos.getValueAtPercentile(95) / NANOS_PER_MS)
                .put("p99Ms", nanos.getValueAtPercentile(99) / NANOS_PER_MS)
                .put("p999Ms", nanos.getValueAtPercentile(99.9) / NANOS_PER_MS)
                .put("maxMs", nanos.getMaxValue() / NANOS_PER_MS)
                .put(
                        "overOneSecond",
                        nanos.getTotalCount() - nanos.getCountBetweenValues(0, 1_000_000_000L));
    }

    private static void add(ObjectNode json, String name, List<Judgement> judgements) {
        var array = json.putArray(name);
        judgements.forEach(
                one ->
                        array.addObject()
                                .put("what", one.what())
                                .put("measured", one.measured())
                                .put("limit", one.limit())
                                .put("holds", one.holds()));
    }
}

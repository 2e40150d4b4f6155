package org.assay.loadtests.run;

import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.ledger.LedgerLine;
import org.assay.loadtests.ledger.LedgerWriter;
import org.assay.loadtests.machine.Commit;
import org.assay.loadtests.machine.GeneratorWatch;
import org.assay.loadtests.machine.Machine;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.Measures;
import org.assay.loadtests.measure.RunRecord;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/** One run of a simulation in this process: its settings, clock, measures, ledger and record. */
public final class LoadRun {
    /** The property that names the run's folder, given by the command. */
    public static final String FOLDER_PROPERTY = "assay.load.run";

    /** The property that names the working copy, given by the command. */
    public static final String HOME_PROPERTY = "assay.home";

    /** A file that appears in the folder when the first learner does. */
    public static final String BEGAN = "began";

    private static final String BY_LOAD = "a simulation is run by the command Load, see README";

    /** How long a learner who is asked to leave may wait for the last reply. */
    private static final Duration LAST_REPLIES = Duration.ofSeconds(70);

    /** Asked once before the first learner comes, so that none waits for the client's classes. */
    private static final String PUBLIC_PATH = "/api/v1/framework";

    private static final long GENERATOR_STRIDE = 1L << 40;

    private final String simulation;
    private final Settings settings;
    private final Duration length;
    private final Function<Duration, String> phases;
    private final Path folder;
    private final LedgerWriter ledger;
    private final Measures measures = new Measures();
    private volatile Optional<Beginning> beginning = Optional.empty();

    private record Beginning(Instant at, long nanos, GeneratorWatch watch) {
        static Beginning now(GeneratorWatch watch) {
            return new Beginning(Instant.now(), System.nanoTime(), watch);
        }
    }

    private LoadRun(
            String simulation,
            Settings settings,
            Duration length,
            Function<Duration, String> phases,
            Path folder)
            throws IOException {
        this.simulation = simulation;
        this.settings = settings;
        this.length = length;
        this.phases = phases;
        this.folder = folder;
        this.ledger = new LedgerWriter(folder.resolve("ledger.jsonl"));
    }

    /**
     * The run of this process.
     *
     * @param defaults that the simulation has instead of those of {@link Key}
     * @param length after which learners leave
     */
    public static LoadRun of(
            String simulation, Map<Key, String> defaults, Function<Settings, Duration> length) {
        return of(simulation, defaults, length, _ -> _ -> "");
    }

    /**
     * The same, in phases that are measured apart.
     *
     * @param phases the name of the phase at a time since the beginning; empty: not apart
     */
    public static LoadRun of(
            String simulation,
            Map<Key, String> defaults,
            Function<Settings, Duration> length,
            Function<Settings, Function<Duration, String>> phases) {
        var settings = Settings.ofProcess(defaults);
        try {
            var folder =
                    Path.of(Objects.requireNonNull(System.getProperty(FOLDER_PROPERTY), BY_LOAD));
            return new LoadRun(
                    simulation, settings, length.apply(settings), phases.apply(settings), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Settings settings() {
        return settings;
    }

    public Measures measures() {
        return measures;
    }

    /** How the requests travel. */
    public HttpProtocolBuilder protocol() {
        var protocol =
                http.baseUrls(settings.baseUrls())
                        .acceptHeader("application/json")
                        .contentTypeHeader("application/json")
                        .acceptLanguageHeader("fr")
                        .warmUp(settings.baseUrls().getFirst() + PUBLIC_PATH)
                        .disableCaching();
        return settings.sharesConnections() ? protocol.shareConnections() : protocol;
    }

    /** The time after which a run is cut off. */
    public Duration longest() {
        return length.plus(LAST_REPLIES);
    }

    /** A learner of a virtual user; the same seed and number give the same learner. */
    public Candidate candidate(long number) {
        long stream = settings.seed() + GENERATOR_STRIDE * settings.generator() + number;
        return new Candidate(
                new SplittableRandom(stream).nextLong(),
                settings.pace(),
                settings.competencies(),
                settings.placements());
    }

    /** Begins, at the moment on which all generators have agreed. */
    public void begin() {
        settings.startAt().ifPresent(LoadRun::sleepUntil);
        try {
            var now = Beginning.now(watch());
            beginning = Optional.of(now);
            Files.writeString(folder.resolve(BEGAN), now.at().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A disk is watched that may be a server's. */
    private GeneratorWatch watch() throws IOException {
        for (var url : settings.baseUrls()) {
            if (Machine.isHere(URI.create(url).getHost())) {
                return GeneratorWatch.startWithDisk(folder);
            }
        }
        return GeneratorWatch.start();
    }

    private static void sleepUntil(Instant moment) {
        try {
            Thread.sleep(Duration.between(Instant.now(), moment));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the start", e);
        }
    }

    private Beginning beginning() {
        return beginning.orElseThrow();
    }

    /** Time since the beginning. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beginning().nanos());
    }

    /** The time after which learners leave. */
    public Duration length() {
        return length;
    }

    /** Whether learners stay. */
    public boolean goesOn() {
        return isBefore(length);
    }

    /** Whether a moment since the beginning is still to come. */
    public boolean isBefore(Duration moment) {
        return elapsed().compareTo(moment) < 0;
    }

    /** That long, or until a moment since the beginning. */
    public Duration atMostUntil(Duration moment, Duration wished) {
        var left = moment.minus(elapsed());
        return wished.compareTo(left) < 0 ? wished : left.isNegative() ? Duration.ZERO : left;
    }

    /** That long, or until learners leave. */
    public Duration atMostUntilEnd(Duration wished) {
        return atMostUntil(length, wished);
    }

    /** A moment of {@link System#nanoTime}. */
    public Measures.Moment momentAt(long nanos) {
        var elapsed = Duration.ofNanos(nanos - beginning().nanos());
        return new Measures.Moment(elapsed, phases.apply(elapsed));
    }

    /** Keeps a response that was sent. */
    public void keep(LedgerLine line) {
        ledger.write(line);
    }

    /** Ends: judges, and writes the record. */
    public void end(List<Judgement> demands) {
        end(demands, false);
    }

    /**
     * The same, of phases that are compared: a disk that stood still in one of them makes the other
     * look quick.
     */
    public void endComparing(List<Judgement> demands) {
        end(demands, true);
    }

    private void end(List<Judgement> demands, boolean compares) {
        try {
            ledger.close();
            var health = beginning().watch().stop();
            var spoils = new ArrayList<>(Slo.judge(settings.standard(), health, measures));
            var excuses = new ArrayList<>(Slo.excuses(settings.standard(), health));
            (compares ? spoils : excuses).addAll(Slo.disk(settings.standard(), health));
            new RunRecord(
                            simulation,
                            Commit.of(Path.of(System.getProperty(HOME_PROPERTY, "."))),
                            beginning().at(),
                            settings.toJson(),
                            health,
                            measures,
                            demands,
                            spoils,
                            excuses)
                    .writeTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the end", e);
        }
    }
}

package org.assay.loadtests.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.machine.Listener;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.run.LoadRun;

/**
 * The command that proves that the suite is not blind: in the middle of an {@code AnswerPath} it
 * stops the server for 5 s as SIGSTOP does, and demands that every learner who came in that time is
 * seen to have waited, in the record and in Gatling's report, and that the run fails.
 *
 * <p>The server runs on this machine, at the base URL. Exits with 0 when the stall shows, 1 when it
 * does not, 2 when the generator itself stood still.
 */
public final class Calibration {
    private static final Duration STALL = Duration.ofSeconds(5);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration LONG_WAIT = Duration.ofSeconds(1);
    private static final String DEFAULT_RATE = "10";
    private static final String DEFAULT_URL = "http://localhost:8080";

    /** Of the stall, and of those who came while they had to wait for long, what must show. */
    private static final double MOST = 0.9;

    private Calibration() {}

    /** Calibrates and exits. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(calibrate(Arrays.asList(arguments)));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            System.exit(2);
        }
    }

    private static int calibrate(List<String> arguments) throws IOException, InterruptedException {
        var rate = option(arguments, "--rate=", DEFAULT_RATE);
        var url = URI.create(option(arguments, "--base-url=", DEFAULT_URL));
        var server =
                Listener.on(url.getPort())
                        .orElseThrow(() -> new IOException("No server of ours listens at " + url));
        var running = Load.launch(line(arguments, rate));
        awaitBeginning(running);
        Thread.sleep(SETTLING);
        stall(server);
        var ended = running.await();
        return judge(ended, Double.parseDouble(rate));
    }

    private static List<String> line(List<String> arguments, String rate) {
        var line = new ArrayList<>(List.of("AnswerPath", "--rate=" + rate, "--duration=25s"));
        line.addAll(arguments);
        return line;
    }

    private static void awaitBeginning(Load.Running running)
            throws IOException, InterruptedException {
        while (Files.notExists(running.folder().resolve(LoadRun.BEGAN))) {
            if (!running.process().isAlive()) {
                throw new IOException("The run ended before it began");
            }
            Thread.sleep(50);
        }
    }

    private static void stall(ProcessHandle server) throws IOException, InterruptedException {
        System.out.printf("Stopping the server, process %d, for %s%n", server.pid(), STALL);
        var goOn = new Thread(() -> goOnQuietly(server));
        Runtime.getRuntime().addShutdownHook(goOn);
        signal("STOP", server);
        try {
            Thread.sleep(STALL);
        } finally {
            signal("CONT", server);
        }
    }

    private static void goOnQuietly(ProcessHandle server) {
        try {
            signal("CONT", server);
        } catch (IOException | InterruptedException e) {
            System.out.println("The server may still be stopped: " + e);
        }
    }

    private static void signal(String name, ProcessHandle process)
            throws IOException, InterruptedException {
        int status =
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
        if (status != 0) {
            throw new IOException("kill -" + name + " exited with " + status);
        }
    }

    private static int judge(Load.Ended ended, double rate) throws IOException {
        var generator = ended.record().path("generator");
        if (generator.path("wokeLate").path("maxMs").asDouble() > LONG_WAIT.toMillis()) {
            System.out.println("Cannot tell: the generator itself stood still.");
            return 2;
        }
        var requests = ended.record().path("requests");
        long came = (long) (MOST * rate * STALL.minus(LONG_WAIT).toSeconds());
        double visible = MOST * STALL.toMillis();
        var judgements =
                List.of(
                        Judgement.atLeast(
                                "longest answer, ms", maxMs(requests, Device.ANSWER), visible),
                        Judgement.atLeast(
                                "learners who came in the stall and waited > 1 s",
                                requests.path(Device.CREATE).path("overOneSecond").asLong(),
                                came),
                        Judgement.atLeast(
                                "longest in Gatling's report, ms",
                                (double) GatlingReport.longestMs(ended.folder()),
                                visible),
                        Judgement.atLeast(
                                "demands on the server that fail", failing(ended.record()), 1L));
        System.out.println("\nCalibration with a stall of " + STALL);
        judgements.forEach(System.out::println);
        boolean holds = judgements.stream().allMatch(Judgement::holds);
        System.out.println(holds ? "The suite sees the stall." : "THE SUITE IS BLIND.");
        return holds ? 0 : 1;
    }

    private static long failing(JsonNode record) {
        return record.required("demands")
                .valueStream()
                .filter(demand -> !demand.path("holds").asBoolean())
                .count();
    }

    private static double maxMs(JsonNode requests, String request) {
        return requests.path(request).path("maxMs").asDouble();
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse(otherwise);
    }
}

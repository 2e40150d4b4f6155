package org.assay.loadtests.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.assay.loadtests.ledger.Checker;
import org.assay.loadtests.ledger.JournalAddress;

/**
 * Kills the server, its PostgreSQL or its Redis under load, at random moments, round after round;
 * then sends everything that was ever acknowledged once more and compares the replies, byte for
 * byte, compares the ledger with the journal, and lets the server verify it.
 *
 * <p>System properties: {@code victim} (server, postgres, redis), {@code rounds}, {@code learners}
 * at once, {@code thinkMs}, {@code competency}, {@code bank}, {@code port}; {@code jar} and {@code
 * folder} are given by the build.
 */
final class Kills {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long POLL_MS = 5;

    private Kills() {}

    /** Exits with 1 when anything acknowledged is missing or differs. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var victim =
                Victim.valueOf(System.getProperty("victim", "server").toUpperCase(Locale.ROOT));
        int port = Integer.getInteger("port", 18_080);
        var server =
                new ServerUnderFire(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dassay.home=" + System.getProperty("home"),
                                "-jar",
                                System.getProperty("jar")),
                        Path.of(System.getProperty("folder")),
                        List.of(
                                "--http.port=" + port,
                                "--operations.port=" + (port + 1),
                                "--item-bank=" + System.getProperty("bank")));
        var api = new Api("http://localhost:" + port);
        var acknowledged = new Acknowledgements();
        var traffic = traffic(api, acknowledged);
        report(victim, killAll(victim, server, acknowledged));
        traffic.stop();
        var differences = Traffic.check(api, acknowledged);
        differences.stream().limit(10).forEach(System.out::println);
        acknowledged.surprises().stream().limit(10).forEach(System.out::println);
        var journal = compareWithJournal(server, acknowledged);
        int verified = server.stopAndVerify();
        System.out.printf(
                "%,d acknowledged responses sent again: %d missing or changed; %d surprises; the"
                        + " journal disagrees %d times; verify exits with %d (see %s)%n",
                acknowledged.size(),
                differences.size(),
                acknowledged.surprises().size(),
                journal.findings().values().stream().mapToLong(Long::longValue).sum(),
                verified,
                server.log());
        boolean holds =
                differences.isEmpty()
                        && acknowledged.surprises().isEmpty()
                        && journal.agrees()
                        && verified == 0;
        System.exit(holds ? 0 : 1);
    }

    private static Checker.Outcome compareWithJournal(
            ServerUnderFire server, Acknowledgements acknowledged)
            throws IOException, SQLException {
        var ledger = server.dataFolder().resolveSibling("ledger.jsonl");
        acknowledged.writeTo(ledger);
        try (var database = JournalAddress.ofDataFolder(server.dataFolder()).open()) {
            return new Checker(database, System.out::println).check(List.of(ledger));
        }
    }

    private static Traffic traffic(Api api, Acknowledgements acknowledged) {
        return new Traffic(
                api,
                System.getProperty("competency", "1.1"),
                Integer.getInteger("learners", 32),
                Integer.getInteger("thinkMs", 50),
                acknowledged);
    }

    /** Returns how long each kill kept responses from being acknowledged, in milliseconds. */
    private static long[] killAll(
            Victim victim, ServerUnderFire server, Acknowledgements acknowledged)
            throws IOException, InterruptedException {
        awaitAnswer(acknowledged, System.nanoTime());
        var awayMs = new long[Integer.getInteger("rounds", 100)];
        for (int round = 0; round < awayMs.length; round++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(500, 2_000));
            server.kill(victim);
            awayMs[round] = awaitAnswer(acknowledged, System.nanoTime());
            System.out.printf(
                    "round %d: away for %,d ms; %,d acknowledged%n",
                    round + 1, awayMs[round], acknowledged.size());
        }
        return awayMs;
    }

    /** Waits until a response sent after that moment is acknowledged; returns the time from it. */
    private static long awaitAnswer(Acknowledgements acknowledged, long since)
            throws InterruptedException {
        while (!acknowledged.answeredSince(since)) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IllegalStateException("no answer within " + PATIENCE);
            }
            Thread.sleep(POLL_MS);
        }
        return Duration.ofNanos(System.nanoTime() - since).toMillis();
    }

    private static void report(Victim victim, long[] awayMs) {
        Arrays.sort(awayMs);
        System.out.printf(
                "%s killed %d times; away for: median %,d ms, longest %,d ms%n",
                victim, awayMs.length, awayMs[awayMs.length / 2], awayMs[awayMs.length - 1]);
    }
}

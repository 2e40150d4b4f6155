package org.assay.loadtests.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assay.loadtests.measure.RunRecord;
import org.assay.loadtests.measure.RunRecord.Verdict;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;

/**
 * The command that runs a simulation in a process of its own and tells how it was judged. Exits
 * with 0 when all that was demanded holds, 1 when something does not, 2 when the generator was
 * short of CPU, so that nothing can be said, or the command was given wrongly.
 */
public final class Load {
    private static final List<String> SIMULATIONS =
            List.of(
                    "AnswerPath",
                    "StartHerd",
                    "SignInStorm",
                    "Overload",
                    "ReconnectStorm",
                    "MixedDay",
                    "Soak");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int GATLING_DEMANDS = 2;

    private Load() {}

    /** Runs and exits. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(exitCode(run(Arrays.asList(arguments))));
        } catch (IllegalArgumentException e) {
            System.out.println(
                    "%s%nName a simulation, one of %s, and settings:%n%s"
                            .formatted(e.getMessage(), String.join(", ", SIMULATIONS), Key.help()));
            System.exit(2);
        }
    }

    /**
     * A run that has ended.
     *
     * @param folder with its record, ledger and report
     */
    record Ended(Path folder, Verdict verdict, JsonNode record) {}

    /** A run that is on its way. */
    record Running(Path folder, Process process) {
        Ended await() throws IOException, InterruptedException {
            return ended(folder, process.waitFor());
        }
    }

    static Ended run(List<String> arguments) throws IOException, InterruptedException {
        return launch(arguments).await();
    }

    /** Starts one: the simulation's name, then settings as {@code --key=value}. */
    static Running launch(List<String> arguments) throws IOException {
        var given = arguments.stream().filter(argument -> !argument.isEmpty()).toList();
        var simulation = given.isEmpty() ? "" : given.getFirst();
        if (!SIMULATIONS.contains(simulation)) {
            throw new IllegalArgumentException("No simulation: " + simulation);
        }
        var settings = settings(given.subList(1, given.size()));
        settings.merge(
                Key.SEED, drawnSeed(), (chosen, drawn) -> chosen.equals("0") ? drawn : chosen);
        var home = Path.of(System.getProperty(LoadRun.HOME_PROPERTY, ""));
        var kept = home.resolve(settings.getOrDefault(Key.FOLDER, Key.FOLDER.fallback()));
        var folder =
                kept.resolve(
                        simulation
                                + "-"
                                + LocalDateTime.now(ZoneOffset.UTC).format(STAMP)
                                + "-"
                                + settings.getOrDefault(Key.GENERATOR, "0"));
        Files.createDirectories(folder);
        System.out.printf("%s, seed %s, kept in %s%n", simulation, settings.get(Key.SEED), folder);
        var process = new ProcessBuilder(command(simulation, settings, folder)).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Running(folder, process);
    }

    private static Map<Key, String> settings(List<String> arguments) {
        var settings = new EnumMap<Key, String>(Key.class);
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("Not --key=value: " + argument);
            }
            var key =
                    Key.of(argument.substring(2, equals))
                            .orElseThrow(
                                    () -> new IllegalArgumentException("No setting: " + argument));
            settings.put(key, argument.substring(equals + 1));
        }
        return settings;
    }

    private static String drawnSeed() {
        return Integer.toString(new SecureRandom().nextInt(1, Integer.MAX_VALUE));
    }

    private static List<String> command(String simulation, Map<Key, String> settings, Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Each collection of a small heap would be measured as the server's.
        command.addAll(
                List.of(
                        "-Xms1g",
                        "-Xmn512m",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        settings.forEach((key, value) -> command.add("-D" + key.property() + "=" + value));
        command.add("-D" + LoadRun.FOLDER_PROPERTY + "=" + folder);
        command.add(
                "-D%s=%s"
                        .formatted(
                                LoadRun.HOME_PROPERTY,
                                System.getProperty(LoadRun.HOME_PROPERTY, ".")));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(
                List.of(
                        "io.gatling.app.Gatling",
                        "--simulation",
                        "org.assay.loadtests." + simulation,
                        "--results-folder",
                        folder.resolve("report").toString()));
        return command;
    }

    private static Ended ended(Path folder, int gatling) throws IOException {
        if (Files.notExists(folder.resolve(RunRecord.FILE))) {
            throw new IOException("The run broke off, Gatling exited with " + gatling);
        }
        var record = RunRecord.read(folder);
        var own = Verdict.valueOf(record.required("verdict").textValue());
        var verdict = own == Verdict.PASSED && gatling != 0 ? Verdict.FAILED : own;
        Summary.print(folder, record, verdict, gatling == GATLING_DEMANDS);
        return new Ended(folder, verdict, record);
    }

    private static int exitCode(Ended ended) {
        return switch (ended.verdict()) {
            case PASSED -> 0;
            case FAILED -> 1;
            case INVALID -> 2;
        };
    }
}

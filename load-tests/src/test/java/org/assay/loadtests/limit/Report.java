package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Figures as Markdown, printed at once and kept in a file with where and how they were measured.
 */
final class Report {
    private final StringBuilder text = new StringBuilder();
    private final Path file;

    /**
     * A report with its head.
     *
     * @param command what to type to get it again
     */
    Report(Bench bench, String title, String command) throws IOException, InterruptedException {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var name = at.toString().replaceAll("[-:]", "") + "-" + title.replace(' ', '-') + ".md";
        var out = Path.of(System.getProperty("out", bench.folder().toString())).toAbsolutePath();
        Files.createDirectories(out);
        this.file = out.resolve(name.toLowerCase(Locale.ROOT));
        line("# " + title);
        line("");
        line("- date: " + at);
        line("- commit: " + output(bench.home(), "git", "describe", "--always", "--dirty"));
        line("- machine: " + machine());
        line("- load average before: " + firstLine("/proc/loadavg"));
        line(
                "- server, PostgreSQL and Redis on %s; generator on %s, %d threads"
                        .formatted(
                                bench.serverCores().told(),
                                bench.generatorCores().told(),
                                bench.generatorThreads()));
        line("- JVM of the server: " + String.join(" ", bench.serverJvm()));
        line("- settings of the server: " + String.join(" ", bench.serverSettings()));
        line("- seed: " + bench.seed());
        line("- command: `" + command + "`");
        line("");
    }

    void line(String line) {
        text.append(line).append('\n');
        System.out.println(line);
        System.out.flush();
    }

    void row(String name, Object... cells) {
        var row = new StringBuilder("| ").append(name);
        for (var cell : cells) {
            row.append(" | ").append(cell);
        }
        line(row.append(" |").toString());
    }

    void head(String... columns) {
        row("", (Object[]) columns);
        line("|---".repeat(columns.length + 1) + "|");
    }

    /** Writes the file. */
    void close() throws IOException {
        line("");
        line("- load average after: " + firstLine("/proc/loadavg"));
        Files.writeString(file, text);
        System.out.println("Kept in " + file);
    }

    static String number(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String machine() throws IOException {
        return "%s, %d cores seen, %s, Java %s"
                .formatted(
                        after("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        after("/proc/meminfo", "MemTotal"),
                        System.getProperty("java.version"));
    }

    private static String after(String file, String key) throws IOException {
        return lines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(key + " unknown");
    }

    private static String firstLine(String file) throws IOException {
        return lines(file).stream().findFirst().orElse("unknown");
    }

    private static List<String> lines(String file) throws IOException {
        var path = Path.of(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    private static String output(Path folder, String... command)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(10, TimeUnit.SECONDS);
        return ended && process.exitValue() == 0 ? said.strip() : "unknown";
    }
}

package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.cache.bank.synthetic.SyntheticBank;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;

/**
 * Where and how measurements run, from system properties; README.md tells of each.
 *
 * @param home the repository's folder
 * @param folder for banks, data and logs
 * @param seconds of one measurement
 * @param warmUpSeconds before the first
 * @param rounds of alternation
 * @param learners before a question when a measurement begins
 */
record Bench(
        Path home,
        Path jar,
        Path folder,
        int port,
        Duration seconds,
        Duration warmUpSeconds,
        int rounds,
        int learners,
        int generatorThreads,
        Cores serverCores,
        Cores generatorCores,
        List<String> serverJvm,
        List<String> serverSettings,
        long seed) {
    private static final long BANK_SEED = 1;

    static Bench fromProperties() throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        var folder = Path.of(System.getProperty("folder", "target/limit")).toAbsolutePath();
        Files.createDirectories(folder);
        return new Bench(
                Path.of(System.getProperty("home", "..")).toAbsolutePath(),
                Path.of(System.getProperty("jar", "../api/target/assay.jar")).toAbsolutePath(),
                folder,
                Integer.getInteger("port", 18_190),
                Duration.ofSeconds(Integer.getInteger("seconds", 10)),
                Duration.ofSeconds(Integer.getInteger("warmUpSeconds", 20)),
                Integer.getInteger("rounds", 3),
                Integer.getInteger("learners", 12_000),
                Integer.getInteger("generatorThreads", 2),
                new Cores(System.getProperty("serverCores", cores >= 4 ? "0,1" : "")),
                new Cores(
                        System.getProperty("generatorCores", cores >= 4 ? "2-" + (cores - 1) : "")),
                words("serverJvm", "-XX:+UseCompactObjectHeaders -Xmx2g"),
                words("serverSettings", ""),
                Long.getLong("seed", 1));
    }

    /** This bench with one more flag of Assay's JVM. */
    Bench withJvm(String flag) {
        var flags = new ArrayList<>(serverJvm);
        flags.add(flag);
        return new Bench(
                home,
                jar,
                folder,
                port,
                seconds,
                warmUpSeconds,
                rounds,
                learners,
                generatorThreads,
                serverCores,
                generatorCores,
                flags,
                serverSettings,
                seed);
    }

    private static List<String> words(String property, String without) {
        return Arrays.stream(System.getProperty(property, without).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A synthetic bank of a size, written once. */
    Path bank(Size size) throws IOException {
        var bank =
                folder.resolve(
                        "bank-%dx%dx%dx%d"
                                .formatted(
                                        size.competencies(),
                                        size.topics(),
                                        size.levels(),
                                        size.variants()));
        if (!Files.exists(bank)) {
            var unfinished = folder.resolve(bank.getFileName() + ".new-" + System.nanoTime());
            SyntheticBank.writeTo(unfinished, size, BANK_SEED);
            Files.move(unfinished, bank);
        }
        return bank;
    }

    /** A server on a data folder of this name, which stays from run to run. */
    AssayProcess assay(String name, int portOffset, Path bank, String... settings)
            throws IOException {
        var all = new ArrayList<>(serverSettings);
        all.addAll(List.of(settings));
        return AssayProcess.start(
                this, serverCores, port + portOffset, folder.resolve(name), bank, all);
    }
}

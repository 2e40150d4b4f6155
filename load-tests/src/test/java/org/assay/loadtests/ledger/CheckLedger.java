package org.assay.loadtests.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.loadtests.ledger.Finding.Kind;

/**
 * The command that compares ledgers with the journal. Exits with 0 when they agree, 1 when they do
 * not, 2 when it could not compare.
 */
public final class CheckLedger {
    private static final int SHOWN = 20;

    /** What relative paths are relative to. */
    private static final Path HOME = Path.of(System.getProperty("assay.home", ""));

    private static final String USAGE =
            """
            Name ledgers or folders that hold them, and the database:
              --data-folder=/absolute/data       of a running server with an embedded PostgreSQL
              --jdbc=jdbc:postgresql://host/db   with --user=… and ASSAY_POSTGRES_PASSWORD set\
            """;

    private CheckLedger() {}

    /** Compares and exits. */
    public static void main(String[] arguments) {
        System.exit(run(Arrays.stream(arguments).filter(text -> !text.isEmpty()).toList()));
    }

    private static int run(List<String> arguments) {
        try {
            var ledgers = ledgers(arguments);
            if (ledgers.isEmpty()) {
                throw new IllegalArgumentException("No ledger given.");
            }
            return check(ledgers, address(arguments)) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + "\n" + USAGE);
        } catch (IOException | SQLException e) {
            System.out.println("Cannot compare: " + e.getMessage());
        }
        return 2;
    }

    private static boolean check(List<Path> ledgers, JournalAddress address)
            throws IOException, SQLException {
        var shown = new AtomicInteger();
        try (var database = address.open()) {
            var outcome =
                    new Checker(
                                    database,
                                    finding -> {
                                        if (shown.getAndIncrement() < SHOWN) {
                                            System.out.println(
                                                    finding.kind().text() + ": " + finding.what());
                                        }
                                    })
                            .check(ledgers);
            System.out.printf(
                    "%,d acknowledged responses in %,d assessments (%,d more were sent without an"
                            + " acknowledgement), %d ledgers, %s%n",
                    outcome.acknowledged(),
                    outcome.assessments(),
                    outcome.unknown(),
                    ledgers.size(),
                    address);
            for (var kind : Kind.values()) {
                System.out.printf("  %-26s %,d%n", kind.text(), outcome.count(kind));
            }
            System.out.println(outcome.agrees() ? "They agree." : "THEY DO NOT AGREE.");
            return outcome.agrees();
        }
    }

    private static List<Path> ledgers(List<String> arguments) throws IOException {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                files.addAll(ledgersAt(HOME.resolve(argument)));
            }
        }
        return files;
    }

    private static List<Path> ledgersAt(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var tree = Files.walk(path)) {
            return tree.filter(file -> file.endsWith("ledger.jsonl")).sorted().toList();
        }
    }

    private static JournalAddress address(List<String> arguments) throws IOException {
        var folder = option(arguments, "--data-folder=");
        if (!folder.isEmpty()) {
            return JournalAddress.ofDataFolder(HOME.resolve(folder));
        }
        var url = option(arguments, "--jdbc=");
        if (url.isEmpty()) {
            throw new IllegalArgumentException("No database given.");
        }
        var password = System.getenv().getOrDefault("ASSAY_POSTGRES_PASSWORD", "");
        return new JournalAddress(url, option(arguments, "--user="), password);
    }

    private static String option(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse("");
    }
}

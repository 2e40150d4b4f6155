package org.assay.loadtests.limit;

import java.io.IOException;
import java.util.List;

/** What a response costs as things grow; each table has servers and data of its own. */
final class Growth {

    private Growth() {}

    /** One table. */
    interface Table {
        void measure(Bench bench, Report report) throws IOException, InterruptedException;
    }

    /**
     * Measures.
     *
     * @param args names of tables: depth, history, bank, live, start
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = Bench.fromProperties();
        bench.generatorCores().takeThisProcess();
        var report =
                new Report(
                        bench,
                        "growth",
                        "mvn -q -pl load-tests -am test-compile exec:exec@growth -Dtables=\""
                                + String.join(" ", args)
                                + "\"");
        for (var name : List.of(args)) {
            named(name).measure(bench, report);
            report.line("");
        }
        report.close();
    }

    private static Table named(String name) {
        return switch (name) {
            case "depth" -> new DepthTable();
            case "history" -> new HistoryTable();
            case "bank" -> new BankTable();
            case "live" -> new LiveTable();
            case "start" -> new StartTable();
            default -> throw new IllegalArgumentException("there is no table " + name);
        };
    }
}

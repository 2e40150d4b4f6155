package org.assay.loadtests.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The report that Gatling wrote of a run. */
final class GatlingReport {
    /** The longest response time, whose first cell is that of all requests together. */
    private static final Pattern MAX =
            Pattern.compile("class=\"value total col-12\">(?<ms>[0-9]+)<");

    private GatlingReport() {}

    /** The longest time that the table of the report's first page shows. */
    static long longestMs(Path folder) throws IOException {
        var page =
                Summary.report(folder).orElseThrow(() -> new IOException("No report in " + folder));
        var cell = MAX.matcher(Files.readString(page));
        if (!cell.find()) {
            throw new IOException("No longest time in " + page);
        }
        return Long.parseLong(cell.group("ms"));
    }
}

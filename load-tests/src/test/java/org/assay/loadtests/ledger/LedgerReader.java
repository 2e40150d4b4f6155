package org.assay.loadtests.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a ledger, some thousand lines at a time. */
final class LedgerReader implements AutoCloseable {
    private final Path path;
    private final BufferedReader file;
    private long lines;
    private boolean ended;

    LedgerReader(Path path) throws IOException {
        this.path = path;
        this.file = Files.newBufferedReader(path);
    }

    /**
     * The next lines, none at the end.
     *
     * @throws IOException when the ledger was cut short: its generator was killed
     */
    List<LedgerLine> next(int most) throws IOException {
        var chunk = new ArrayList<LedgerLine>();
        while (!ended && chunk.size() < most) {
            var line = file.readLine();
            if (line == null) {
                throw new IOException(path + " was cut short after " + lines + " lines");
            }
            if (line.startsWith(LedgerWriter.END)) {
                end(line);
            } else {
                chunk.add(LedgerLine.read(line));
                lines++;
            }
        }
        return chunk;
    }

    private void end(String line) throws IOException {
        ended = true;
        if (Long.parseLong(line.substring(LedgerWriter.END.length())) != lines) {
            throw new IOException(path + " holds " + lines + " lines, and says: " + line);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

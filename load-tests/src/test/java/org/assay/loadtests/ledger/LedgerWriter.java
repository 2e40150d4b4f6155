package org.assay.loadtests.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a ledger: a line for each response that was sent, and a last one that says how many there
 * are, so that a ledger cut short is known for one.
 */
public final class LedgerWriter implements AutoCloseable {
    static final String END = "end ";

    private final BufferedWriter file;
    private long lines;

    public LedgerWriter(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    /** Appends; may be called by several threads at once. */
    public synchronized void write(LedgerLine line) {
        try {
            file.write(line.write());
            file.write('\n');
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.write(END + lines + '\n');
        file.close();
    }
}

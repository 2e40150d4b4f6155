package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end. */
final class Program {

    private Program() {}

    /**
     * Runs it; what it prints goes to the log.
     *
     * @throws IOException when it does not end with success; names the log
     */
    static void run(List<String> command, Path log) throws IOException {
        int status = status(command, ProcessBuilder.Redirect.to(log.toFile()));
        if (status != 0) {
            throw new IOException(
                    Path.of(command.getFirst()).getFileName()
                            + " ended with status "
                            + status
                            + "; "
                            + log
                            + " tells why");
        }
    }

    /** Runs it and returns its exit status. */
    static int status(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", e);
        }
    }
}

package org.assay.api;

import java.io.PrintStream;

/** One of Assay's commands. */
interface Command {

    /**
     * Does its work; tells people what it did on {@code out}. Returns the exit status, 0 for
     * success.
     */
    int run(Arguments arguments, PrintStream out);
}

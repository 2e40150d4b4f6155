package org.assay.loadtests.limit;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cores a process may use, kept to by {@code taskset}; no restriction where that is missing
 * or no cores are named.
 *
 * @param list as {@code taskset} takes it, such as {@code 0,1}; may be empty
 */
record Cores(String list) {

    /** A command that runs on these cores only; what it starts does, too. */
    List<String> command(List<String> command) {
        if (!restricts()) {
            return command;
        }
        var pinned = new ArrayList<>(List.of("taskset", "-c", list));
        pinned.addAll(command);
        return pinned;
    }

    /** Moves this process, with all its threads, to these cores. */
    void takeThisProcess() throws IOException, InterruptedException {
        if (restricts()) {
            var pid = Long.toString(ProcessHandle.current().pid());
            int status = run("taskset", "-a", "-c", "-p", list, pid);
            if (status != 0) {
                throw new IOException("taskset ended with " + status);
            }
        }
    }

    boolean restricts() {
        return !list.isEmpty() && isThere();
    }

    String told() {
        if (list.isEmpty()) {
            return "any core";
        }
        return isThere() ? "cores " + list : "any core (taskset is missing)";
    }

    private static boolean isThere() {
        try {
            return run("taskset", "--version") == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

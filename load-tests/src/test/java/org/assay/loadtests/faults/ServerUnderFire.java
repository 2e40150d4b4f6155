package org.assay.loadtests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server of our own, on embedded services in a folder of its own. */
final class ServerUnderFire {
    private final List<String> command;
    private final Path dataFolder;
    private final Path log;
    private Process process;

    /**
     * Starts one.
     *
     * @param command the program; settings are added to it
     * @param folder for its data and its log
     */
    ServerUnderFire(List<String> command, Path folder, List<String> settings) throws IOException {
        this.dataFolder = folder.resolve("data");
        this.log = folder.resolve("server.log");
        this.command = new ArrayList<>(command);
        Collections.addAll(this.command, "--data-folder=" + dataFolder);
        this.command.addAll(settings);
        Files.createDirectories(folder);
        this.process = launch(this.command);
    }

    private Process launch(List<String> line) throws IOException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    /** As {@code kill -9}; a killed server is started again, a killed service restarts itself. */
    void kill(Victim victim) throws IOException, InterruptedException {
        switch (victim) {
            case SERVER -> {
                process.destroyForcibly().waitFor();
                process = launch(command);
            }
            case POSTGRES, REDIS -> killService(dataFolder.resolve(victim.pidFile()));
        }
    }

    private static void killService(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
            ProcessHandle.of(pid)
                    .orElseThrow(() -> new IllegalStateException(pid + " is not running"))
                    .destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as SIGTERM does, then runs its {@code verify}; returns that command's exit code. */
    int stopAndVerify() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        var verify = new ArrayList<>(command);
        verify.add("verify");
        return launch(verify).waitFor();
    }

    /** Where its services keep their data. */
    Path dataFolder() {
        return dataFolder;
    }

    Path log() {
        return log;
    }
}

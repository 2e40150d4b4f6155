package org.assay.loadtests.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The process of this machine that listens on a TCP port, as Linux tells it. */
public final class Listener {
    private static final List<Path> TABLES =
            List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Listener() {}

    /** Its handle; none when nobody listens, or it belongs to somebody else. */
    public static Optional<ProcessHandle> on(int port) throws IOException {
        for (var table : TABLES) {
            if (Files.exists(table)) {
                for (var inode : inodes(table, port)) {
                    var found =
                            ProcessHandle.allProcesses().filter(it -> holds(it, inode)).findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> inodes(Path table, int port) throws IOException {
        var suffix = String.format(Locale.ROOT, ":%04X", port);
        return Files.readAllLines(table).stream()
                .map(line -> line.trim().split("\\s+", -1))
                .filter(row -> row[LOCAL_ADDRESS].endsWith(suffix) && row[STATE].equals(LISTENING))
                .map(row -> row[INODE])
                .toList();
    }

    private static boolean holds(ProcessHandle process, String inode) {
        var descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (Stream<Path> files = Files.list(descriptors)) {
            return files.anyMatch(file -> target(file).equals("socket:[" + inode + "]"));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}

package org.assay.api.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Steps on disk that are either done, also after a power failure, or not begun. */
final class Durable {

    private Durable() {}

    /** Gives what is finished its name. */
    static void move(Path finished, Path to) throws IOException {
        if (Files.isRegularFile(finished)) {
            force(finished, StandardOpenOption.WRITE);
        }
        Files.move(finished, to, StandardCopyOption.ATOMIC_MOVE);
        var folder = to.toAbsolutePath().getParent();
        if (folder != null && !System.getProperty("os.name", "").startsWith("Windows")) {
            force(folder, StandardOpenOption.READ); // Windows opens no folder, and needs it not.
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Deletes what was left unfinished. */
    static void delete(Path unfinished) throws IOException {
        if (Files.notExists(unfinished)) {
            return;
        }
        try (var all = Files.walk(unfinished)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

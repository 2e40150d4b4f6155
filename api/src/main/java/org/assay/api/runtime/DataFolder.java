package org.assay.api.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder of the embedded services' data, held by one process at a time. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made, for its owner only, if it is not there.
     *
     * @throws StartException when it cannot be written, or another process holds it
     */
    public static DataFolder take(Path path) {
        return tryTake(path)
                .orElseThrow(
                        () ->
                                new StartException(
                                        "Assay is running already on the data folder "
                                                + path
                                                + ": stop it, or set another one with --data-folder=FOLDER."));
    }

    /**
     * Takes the folder unless another process holds it.
     *
     * @throws StartException when it cannot be written
     */
    public static Optional<DataFolder> tryTake(Path path) {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path);
                OwnerOnly.folder(path);
            }
            var channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            var absolute = path.toRealPath();
            return lock.map(_ -> new DataFolder(absolute, channel));
        } catch (IOException e) {
            throw new StartException(
                    "The data folder "
                            + path
                            + " cannot be written: set another one with --data-folder=FOLDER.",
                    e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // Held by this very process.
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Lets the folder go. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.assay.loadtests.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Watches whether a disk keeps its time: writes a block of a file of its own again and again, and
 * waits until it is on the disk, as a database does that commits. A server on that disk answers no
 * sooner, whatever it is made of.
 */
final class DiskWatch {
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final int BLOCK = 4096;

    private final Path file;
    private final Histogram tookNanos = Delays.emptyTimes();
    private final CompletableFuture<Void> watch;
    private volatile boolean stopped;

    private DiskWatch(Path file) {
        this.file = file;
        this.watch =
                CompletableFuture.runAsync(
                        this::watch, Thread.ofPlatform().daemon().name("disk-watch")::start);
    }

    /** Begins, with a file that is made, and gone at the end. */
    static DiskWatch start(Path file) {
        return new DiskWatch(file);
    }

    private void watch() {
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)) {
            var block = ByteBuffer.allocate(BLOCK);
            channel.write(block, 0);
            channel.force(true); // What follows neither grows the file nor moves it.
            while (!stopped) {
                long beganNanos = System.nanoTime();
                channel.write(block.rewind(), 0);
                channel.force(false);
                record(tookNanos, System.nanoTime() - beganNanos);
                LockSupport.parkNanos(PERIOD.toNanos());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What would have begun while it took that long counts with what was left of it. */
    static void record(Histogram tookNanos, long nanos) {
        tookNanos.recordValueWithExpectedInterval(Delays.clamped(nanos), PERIOD.toNanos());
    }

    /**
     * Ends the watch.
     *
     * @throws java.util.concurrent.CompletionException when the file could not be written
     */
    Delays stop() {
        stopped = true;
        watch.join();
        return Delays.of(tookNanos);
    }
}

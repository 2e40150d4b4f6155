package org.assay.loadtests.machine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Watches whether this process gets the CPU that it needs: a thread wants to wake every few
 * milliseconds, and how late it does is how late anything here may have been. A generator that is
 * late measures itself. Where the server is on the same machine, the disk is watched as well.
 */
public final class GeneratorWatch {
    private static final Duration PERIOD = Duration.ofMillis(5);

    private final Histogram lateNanos = Delays.emptyTimes();
    private final long beganNanos = System.nanoTime();
    private final double cpuSecondsBefore = cpuSeconds();
    private final MachineCpu machineBefore = MachineCpu.now();
    private final Optional<DiskWatch> disk;
    private final Thread thread;
    private volatile boolean stopped;

    private GeneratorWatch(Optional<DiskWatch> disk) {
        this.disk = disk;
        this.thread = Thread.ofPlatform().daemon().name("generator-watch").unstarted(this::watch);
    }

    /**
     * How the generator did.
     *
     * @param cpu used by this process
     * @param elapsed while it was watched
     * @param stolenShare of the CPU of its machine, which the machine's host gave to others, 0 to 1
     * @param woke how much later than asked a thread woke: the delay of scheduling
     * @param flushed how long a block took to its disk, at any moment; empty where nobody watched
     */
    public record Health(
            Duration cpu,
            Duration elapsed,
            int processors,
            double stolenShare,
            Delays woke,
            Optional<Delays> flushed) {
        /** The share of all the CPU it might have used, 0 to 1. */
        public double cpuShare() {
            return (double) cpu.toNanos() / (elapsed.toNanos() * processors);
        }
    }

    /** Watches this process alone. */
    public static GeneratorWatch start() {
        return start(Optional.empty());
    }

    /** Watches the disk as well, with a file in a folder of it. */
    public static GeneratorWatch startWithDisk(Path folder) {
        return start(Optional.of(DiskWatch.start(folder.resolve("disk-watch"))));
    }

    private static GeneratorWatch start(Optional<DiskWatch> disk) {
        var watch = new GeneratorWatch(disk);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        while (!stopped) {
            long due = System.nanoTime() + PERIOD.toNanos();
            LockSupport.parkNanos(PERIOD.toNanos());
            lateNanos.recordValue(Delays.clamped(System.nanoTime() - due));
        }
    }

    /** Ends the watch. */
    public Health stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return new Health(
                Duration.ofMillis(Math.round((cpuSeconds() - cpuSecondsBefore) * 1e3)),
                Duration.ofNanos(System.nanoTime() - beganNanos),
                Runtime.getRuntime().availableProcessors(),
                MachineCpu.now().stolenSince(machineBefore),
                Delays.of(lateNanos),
                disk.map(DiskWatch::stop));
    }

    private static double cpuSeconds() {
        return ProcessCpu.secondsOf(ProcessHandle.current().pid());
    }
}

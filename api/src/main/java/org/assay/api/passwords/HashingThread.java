package org.assay.api.passwords;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that hashes, and gives way to those that answer. Linux ignores the priorities of Java,
 * so the thread asks for a niceness itself; elsewhere Java's priority has to do.
 */
final class HashingThread extends Thread {
    private static final Logger LOG = LoggerFactory.getLogger(HashingThread.class);

    /**
     * The greatest: it gets a seventieth of a core that it shares with a thread of usual niceness.
     */
    private static final int NICENESS = 19;

    private static final int PRIO_PROCESS = 0;
    private static final int THIS_THREAD = 0;

    private final Argon2 argon2;

    @SuppressWarnings("ThreadPriorityCheck") // Nothing but speed relies on it.
    HashingThread(Runnable work, String name, int memoryKib) {
        super(work, name);
        argon2 = new Argon2(memoryKib);
        setDaemon(true);
        setPriority(MIN_PRIORITY);
    }

    /** The one of this thread. */
    static Argon2 argon2() {
        return ((HashingThread) currentThread()).argon2;
    }

    @Override
    public void run() {
        giveWay();
        super.run();
    }

    private static void giveWay() {
        setpriority()
                .ifPresent(
                        call -> {
                            try {
                                int failed =
                                        (int) call.invokeExact(PRIO_PROCESS, THIS_THREAD, NICENESS);
                                if (failed != 0) {
                                    LOG.warn("Hashing of passwords does not give way to answers");
                                }
                            } catch (Throwable e) {
                                throw new IllegalStateException("setpriority(2) threw", e);
                            }
                        });
    }

    /** Linux's, whose "process" 0 is the calling thread; that of other systems would slow all. */
    @SuppressWarnings("restricted") // As every call of the system's library is.
    private static Optional<MethodHandle> setpriority() {
        if (!"Linux".equals(System.getProperty("os.name"))) {
            return Optional.empty();
        }
        var linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("setpriority")
                .map(
                        address ->
                                linker.downcallHandle(
                                        address,
                                        FunctionDescriptor.of(
                                                ValueLayout.JAVA_INT,
                                                ValueLayout.JAVA_INT,
                                                ValueLayout.JAVA_INT,
                                                ValueLayout.JAVA_INT)));
    }
}

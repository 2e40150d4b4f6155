package org.assay.api.passwords;

import java.util.BitSet;
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

    private final Argon2 argon2;
    private final BitSet cores;

    /**
     * One that does not run yet.
     *
     * @param cores to which it keeps; empty for any
     */
    @SuppressWarnings("ThreadPriorityCheck") // Nothing but speed relies on it.
    HashingThread(Runnable work, String name, int memoryKib, BitSet cores) {
        super(work, name);
        argon2 = new Argon2(memoryKib);
        this.cores = cores;
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

    private void giveWay() {
        if (LinuxThread.isHere() && !LinuxThread.setNiceness(NICENESS)) {
            LOG.warn("Hashing of passwords does not give way to answers");
        }
        if (!cores.isEmpty() && !LinuxThread.stayOn(cores)) {
            LOG.warn(
                    "Hashing of passwords runs on any core: none of passwords.cores {} can be had",
                    cores);
        }
    }
}

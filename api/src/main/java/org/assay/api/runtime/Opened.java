package org.assay.api.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been opened, closed in reverse order; whatever is told to stop while it starts leaves
 * nothing behind.
 */
public final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean closed;

    /**
     * Opens a part.
     *
     * @throws IllegalStateException when all is closed already; then nothing is opened
     */
    public synchronized <T extends AutoCloseable> T open(Supplier<T> part) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        var opened = part.get();
        parts.push(opened);
        return opened;
    }

    /** Has something closed that is open already. */
    public synchronized void add(AutoCloseable part) {
        parts.push(part);
    }

    public boolean isClosed() {
        return closed;
    }

    /** Waits for the part that is being opened, then closes all; one that fails stops no other. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            var failures = new IllegalStateException("not everything stopped in good order");
            while (!parts.isEmpty()) {
                try {
                    parts.pop().close();
                } catch (Exception e) {
                    failures.addSuppressed(e);
                }
            }
            if (failures.getSuppressed().length > 0) {
                throw failures;
            }
        }
    }
}

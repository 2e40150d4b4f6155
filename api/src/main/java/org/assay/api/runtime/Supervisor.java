package org.assay.api.runtime;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts an embedded service again when its process ends by itself, and stops it in the end. */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    /** How often the process is looked at, ms. */
    private static final long CHECK_EVERY_MS = 200;

    private final String name;
    private final Service service;
    private final Thread watch;
    private volatile boolean closed;

    /** A process that can be started again on the same data and port. */
    interface Service {
        /** Starts it; returns once it serves. */
        void start() throws IOException;

        boolean isAlive();

        /** Stops it in good order; returns once it is gone, at once when it is not there. */
        void stop() throws IOException;
    }

    private Supervisor(String name, Service service) {
        this.name = name;
        this.service = service;
        this.watch = Thread.ofPlatform().daemon().name("watch-" + name).unstarted(this::watch);
    }

    /** Starts the service and watches it. */
    static Supervisor start(String name, Service service) throws IOException {
        service.start();
        var supervisor = new Supervisor(name, service);
        supervisor.watch.start();
        return supervisor;
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(CHECK_EVERY_MS);
                restartIfDead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Closed.
        }
    }

    private synchronized void restartIfDead() {
        if (closed || service.isAlive() || jvmIsStopping()) {
            return;
        }
        LOG.warn("The embedded {} has ended by itself: starting it again", name);
        try {
            service.start();
            LOG.warn("The embedded {} serves again", name);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The embedded {} cannot be started again yet: {}", name, e.getMessage());
        }
    }

    /** A terminal's Ctrl-C reaches the services too: then they end because Assay does. */
    private static boolean jvmIsStopping() {
        try {
            var probe = new Thread(() -> {});
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        synchronized (this) {
            watch.interrupt();
            service.stop();
        }
    }
}

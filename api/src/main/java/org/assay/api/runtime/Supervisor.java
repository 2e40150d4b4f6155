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
    private boolean closed;

    /** A process that can be started again on the same data and port. */
    interface Service {
        void start() throws IOException;

        boolean isAlive();

        void stop() throws IOException;
    }

    private Supervisor(String name, Service service) {
        this.name = name;
        this.service = service;
        this.watch = Thread.ofVirtual().name("supervisor-" + name).unstarted(this::watch);
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
            while (true) {
                Thread.sleep(CHECK_EVERY_MS);
                restartIfDead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Closed.
        }
    }

    private synchronized void restartIfDead() {
        if (closed || service.isAlive()) {
            return;
        }
        LOG.warn("The embedded {} has ended; it is started again", name);
        try {
            service.start();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The embedded {} does not start: {}", name, e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        watch.interrupt();
        service.stop();
    }
}

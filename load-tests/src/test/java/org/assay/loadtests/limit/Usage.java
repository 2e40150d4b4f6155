package org.assay.loadtests.limit;

/**
 * CPU-seconds by process.
 *
 * @param server the JVM, or the bare server
 */
record Usage(double server, double postgres, double redis) {

    double total() {
        return server + postgres + redis;
    }

    Usage since(Usage before) {
        return new Usage(server - before.server, postgres - before.postgres, redis - before.redis);
    }

    /** The same for 1,000 of so many requests, in ms, which is µs for one. */
    Usage msPerThousand(long requests) {
        double by = 1e6 / requests;
        return new Usage(server * by, postgres * by, redis * by);
    }
}

package org.assay.api.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports for embedded services. They lie below the range from which systems take the ports of
 * outgoing connections: else, while a service is being restarted, a client that knocks on its port
 * could be given that very port, and keep the service from it.
 */
final class LoopbackPort {
    private static final int LEAST = 20_000;
    private static final int BEYOND = 30_000;
    private static final int TRIES = 1_000;

    private LoopbackPort() {}

    static int free() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LEAST, BEYOND);
            if (isFree(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
                return port;
            }
        }
        throw new IOException("no port between " + LEAST + " and " + BEYOND + " is free");
    }

    /** Whether something could listen there now. */
    static boolean isFree(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

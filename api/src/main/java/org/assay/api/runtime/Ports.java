package org.assay.api.runtime;

import java.net.InetSocketAddress;
import org.assay.config.Settings;

/** The ports on which this process listens, looked at before anything slow is started. */
final class Ports {

    private Ports() {}

    /**
     * Looks whether the ports are free; who listens in the end finds out for sure.
     *
     * @throws StartException with one line when one is taken
     */
    static void requireFree(Settings settings) {
        requireFree(settings.http().host(), settings.http().port(), "http.port");
        requireFree(settings.operations().host(), settings.operations().port(), "operations.port");
    }

    private static void requireFree(String host, int port, String key) {
        var address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new StartException(
                    "This machine has no address " + host + ": see " + key.replace("port", "host"));
        }
        if (port != 0 && !LoopbackPort.isFree(address)) {
            throw taken(port, key);
        }
    }

    private static StartException taken(int port, String key) {
        return new StartException(
                "Port "
                        + port
                        + " is taken: stop what listens there, or set another one with --"
                        + key
                        + "=PORT.");
    }
}

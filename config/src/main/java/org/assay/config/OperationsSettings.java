package org.assay.config;

/** The port of health checks and metrics. */
public record OperationsSettings(String host, int port) {
    public OperationsSettings {
        Bounds.checkText("host", host);
        Bounds.checkPort("port", port);
    }
}

package org.assay.config;

import java.util.List;

/** This JVM's member of the Hazelcast cluster. */
public record HazelcastSettings(
        String clusterName,
        String host,
        int port,
        List<String> members,
        int backups,
        int maxSessions) {
    public HazelcastSettings {
        members = List.copyOf(members);
        Bounds.checkText("clusterName", clusterName);
        Bounds.checkText("host", host);
        Bounds.checkPort("port", port);
        Bounds.check("backups", backups, 0, 6);
        Bounds.check("maxSessions", maxSessions, 100, 100_000_000);
    }
}

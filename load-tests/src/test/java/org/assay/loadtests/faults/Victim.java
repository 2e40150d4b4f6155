package org.assay.loadtests.faults;

/** Who is killed. */
enum Victim {
    SERVER(""),
    POSTGRES("postgres/postmaster.pid"),
    REDIS("redis/redis.pid");

    private final String pidFile;

    Victim(String pidFile) {
        this.pidFile = pidFile;
    }

    /** The file, below the server's data folder, whose first line is the number of its process. */
    String pidFile() {
        return pidFile;
    }
}

package org.assay.config;

/** Hashing of passwords with Argon2id; never weaker than RULES.md decision 10 asks. */
public record PasswordSettings(int memoryKib, int passes, int lanes, int threads, int maxWaiting) {
    public PasswordSettings {
        Bounds.check("memoryKib", memoryKib, 19_456, 1_048_576);
        Bounds.check("passes", passes, 2, 100);
        Bounds.check("lanes", lanes, 1, 16);
        Bounds.check("threads", threads, 0, 1_000);
        Bounds.check("maxWaiting", maxWaiting, 1, 100_000);
    }
}

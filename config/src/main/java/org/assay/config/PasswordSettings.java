package org.assay.config;

import java.util.BitSet;
import java.util.List;

/** Hashing of passwords with Argon2id; never weaker than RULES.md decision 10 asks. */
public record PasswordSettings(
        int memoryKib, int passes, int lanes, int threads, List<String> cores, int maxWaiting) {
    /** Numbers that Linux can give to cores, from 0. */
    private static final int CORES = 8_192;

    public PasswordSettings {
        cores = List.copyOf(cores);
        Bounds.check("memoryKib", memoryKib, 19_456, 1_048_576);
        Bounds.check("passes", passes, 2, 100);
        Bounds.check("lanes", lanes, 1, 16);
        Bounds.check("threads", threads, 0, 1_000);
        cores.forEach(PasswordSettings::checkCore);
        Bounds.check("maxWaiting", maxWaiting, 1, 100_000);
    }

    /** The cores' numbers; empty for any core. */
    public BitSet coreNumbers() {
        var numbers = new BitSet();
        cores.stream().mapToInt(Integer::parseInt).forEach(numbers::set);
        return numbers;
    }

    private static void checkCore(String core) {
        if (!core.matches("\\d{1,4}") || Integer.parseInt(core) >= CORES) {
            throw new InvalidValueException(
                    "cores", "numbers between 0 and " + (CORES - 1) + ", with commas, not " + core);
        }
    }
}

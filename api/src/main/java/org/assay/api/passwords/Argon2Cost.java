package org.assay.api.passwords;

import org.assay.config.PasswordSettings;

/**
 * What a hash costs.
 *
 * @param memoryKib memory that it fills, KiB
 * @param passes times that it goes over the memory
 * @param lanes parts of the memory that could be filled side by side
 */
record Argon2Cost(int memoryKib, int passes, int lanes) {

    static Argon2Cost of(PasswordSettings settings) {
        return new Argon2Cost(settings.memoryKib(), settings.passes(), settings.lanes());
    }

    /** Whether one of the two figures that slow a guess down is below the other's. */
    boolean isWeakerThan(Argon2Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }
}

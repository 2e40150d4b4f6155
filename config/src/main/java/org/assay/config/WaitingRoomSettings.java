package org.assay.config;

import java.time.Duration;

/** The lines of those who are refused; {@code application.yaml} says what each value is. */
public record WaitingRoomSettings(
        Secret key,
        int firstCalls,
        int maxCalls,
        int maxGathering,
        Duration claimWithin,
        Duration ticketLifetime) {
    /** Characters of a key: 256 bits in hexadecimal would be 64. */
    private static final int KEY_LENGTH = 32;

    public WaitingRoomSettings {
        if (!key.value().isEmpty() && key.value().length() < KEY_LENGTH) {
            throw new InvalidValueException("key", "empty, or at least 32 characters");
        }
        Bounds.check("firstCalls", firstCalls, 1, 100_000);
        Bounds.check("maxCalls", maxCalls, firstCalls, 100_000);
        Bounds.check("maxGathering", maxGathering, 1, 1_000_000);
        Bounds.check("claimWithin", claimWithin, Duration.ofSeconds(1), Duration.ofHours(1));
        Bounds.check("ticketLifetime", ticketLifetime, Duration.ofSeconds(1), Duration.ofDays(1));
    }
}

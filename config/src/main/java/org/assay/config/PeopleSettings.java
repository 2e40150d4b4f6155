package org.assay.config;

import java.time.Duration;

/**
 * Accounts of people.
 *
 * @param termsVersion the terms that are to be accepted today
 * @param replyAfter when requests that must not tell whether an address is in use are answered
 * @param eraseAgainAfter when nothing of a token that was revoked by an erasure is under way any
 *     more
 * @param freshSignIn how recent a sign-in must be to stand for a password that there is none of
 */
public record PeopleSettings(
        String termsVersion,
        Duration verificationLifetime,
        Duration resetLifetime,
        Duration codeLifetime,
        int codeAttempts,
        int mailsPerHour,
        int usernamesPerHour,
        Duration replyAfter,
        Duration freshSignIn,
        Duration eraseAgainAfter,
        int exportsAtOnce) {
    public PeopleSettings {
        Bounds.checkText("termsVersion", termsVersion);
        Bounds.check("termsVersion", termsVersion.length(), 1, 64);
        Bounds.check(
                "verificationLifetime",
                verificationLifetime,
                Duration.ofMinutes(1),
                Duration.ofDays(30));
        Bounds.check("resetLifetime", resetLifetime, Duration.ofMinutes(1), Duration.ofDays(7));
        Bounds.check("codeLifetime", codeLifetime, Duration.ofMinutes(1), Duration.ofHours(1));
        Bounds.check("codeAttempts", codeAttempts, 1, 20);
        Bounds.check("mailsPerHour", mailsPerHour, 1, 1_000);
        Bounds.check("usernamesPerHour", usernamesPerHour, 1, 10_000);
        Bounds.check("replyAfter", replyAfter, Duration.ofMillis(1), Duration.ofSeconds(5));
        Bounds.check("freshSignIn", freshSignIn, Duration.ofSeconds(1), Duration.ofDays(1));
        Bounds.check(
                "eraseAgainAfter", eraseAgainAfter, Duration.ofSeconds(1), Duration.ofHours(1));
        Bounds.check("exportsAtOnce", exportsAtOnce, 1, 1_000);
    }
}

package org.assay.api.mail;

import java.time.Duration;

/**
 * How often a mail is tried, and when again.
 *
 * @param attempts at most, the first one included
 * @param first time from the first attempt to the second; four times as long each time
 * @param longest time between two attempts at most
 */
record Retries(int attempts, Duration first, Duration longest) {
    /** Over some 16 minutes: a mail server's restart, and one that lets strangers try again. */
    static final Retries STANDARD = new Retries(8, Duration.ofSeconds(1), Duration.ofMinutes(5));

    /** Time to wait after so many attempts. */
    Duration after(int attemptsMade) {
        var wait = first;
        for (int i = 1; i < attemptsMade && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(4);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}

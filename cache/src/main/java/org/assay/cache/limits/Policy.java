package org.assay.cache.limits;

import java.time.Duration;
import org.assay.config.LimitSettings;

/** What is counted, and from when on attempts are refused. */
public sealed interface Policy {

    /** Time that a key is remembered at most. */
    Duration window();

    /**
     * Counts failures; from a number on each locks the key, twice as long as the one before. An
     * attempt that is under way counts as a failure until its outcome is told, so that no more can
     * be under way at once than may fail.
     *
     * @param failuresBeforeLock the failure with that number locks first
     * @param window time after the latest failure in which those before it count
     */
    record GrowingLock(
            int failuresBeforeLock, Duration firstLock, Duration longestLock, Duration window)
            implements Policy {
        public GrowingLock {
            require(failuresBeforeLock >= 1, "a number of failures from 1");
            require(firstLock.isPositive(), "a first lock that lasts");
            require(longestLock.compareTo(firstLock) >= 0, "a longest lock not below the first");
            require(window.compareTo(longestLock) >= 0, "a window not below the longest lock");
        }

        public static GrowingLock of(LimitSettings settings) {
            return new GrowingLock(
                    settings.failuresBeforeLock(),
                    settings.firstLock(),
                    settings.longestLock(),
                    settings.failureWindow());
        }

        /** Time for which the failure with that number locks, ms; 0 for not at all. */
        long lockMs(int failures) {
            int doublings = failures - failuresBeforeLock;
            if (doublings < 0) {
                return 0;
            }
            double lockMs = firstLock.toMillis() * Math.pow(2, doublings);
            return (long) Math.min(lockMs, (double) longestLock.toMillis());
        }
    }

    /**
     * Counts attempts, whatever comes of them, in a window that begins with the first.
     *
     * @param attempts allowed in a window
     */
    record Rate(int attempts, Duration window) implements Policy {
        public Rate {
            require(attempts >= 1, "a number of attempts from 1");
            require(window.isPositive(), "a window that lasts");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a policy needs " + what);
        }
    }
}

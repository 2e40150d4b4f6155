package org.assay.api.mail;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * A mail that waits for its next attempt.
 *
 * @param attempt number of that attempt, from 1
 * @param dueNanos when it is made, on the scale of {@link System#nanoTime}
 */
record WaitingMail(Mail mail, int attempt, long dueNanos) implements Delayed {

    static WaitingMail first(Mail mail) {
        return new WaitingMail(mail, 1, System.nanoTime());
    }

    WaitingMail again(Duration after) {
        return new WaitingMail(mail, attempt + 1, System.nanoTime() + after.toNanos());
    }

    WaitingMail now() {
        return new WaitingMail(mail, attempt, System.nanoTime());
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return other instanceof WaitingMail mail
                ? Long.compare(dueNanos - mail.dueNanos, 0)
                : Long.compare(
                        getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}

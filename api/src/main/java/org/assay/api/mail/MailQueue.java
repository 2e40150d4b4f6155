package org.assay.api.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.api.mail.MailMetrics.Loss;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails on their way: a bounded queue, and a few virtual threads that write them out and deliver
 * them, again when it fails. It is in memory: a process that is killed loses what waits, and people
 * ask for another mail.
 */
final class MailQueue implements Mailer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);

    /** Time in which everything that waits is tried once more when the server stops. */
    private static final Duration DRAIN = Duration.ofSeconds(5);

    /** Time for threads to end after that. */
    private static final Duration END = Duration.ofSeconds(1);

    private final Letters letters;
    private final MailTransport transport;
    private final Retries retries;
    private final int maxWaiting;
    private final Semaphore places;
    private final DelayQueue<WaitingMail> waiting = new DelayQueue<>();
    private final MailMetrics metrics;
    private final ExecutorService threads;
    private final AtomicBoolean flowing = new AtomicBoolean(true);
    private final AtomicBoolean roomy = new AtomicBoolean(true);
    private volatile boolean closing;

    private MailQueue(
            Letters letters,
            MailTransport transport,
            Retries retries,
            int maxWaiting,
            MeterRegistry registry) {
        this.letters = letters;
        this.transport = transport;
        this.retries = retries;
        this.maxWaiting = maxWaiting;
        this.places = new Semaphore(maxWaiting);
        this.metrics = new MailMetrics(registry, () -> maxWaiting - places.availablePermits());
        this.threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("mail-", 0).factory());
    }

    /** Opens the queue, with so many mails delivered at a time. */
    static MailQueue open(
            Letters letters,
            MailTransport transport,
            Retries retries,
            int atATime,
            int maxWaiting,
            MeterRegistry registry) {
        var queue = new MailQueue(letters, transport, retries, maxWaiting, registry);
        for (int i = 0; i < atATime; i++) {
            queue.threads.execute(queue::deliverForever);
        }
        return queue;
    }

    @Override
    public Future<Void> send(Mail mail) {
        if (closing) {
            metrics.lost(Loss.STOPPED).increment();
        } else if (places.tryAcquire()) {
            waiting.add(WaitingMail.first(mail));
            roomy.set(true);
        } else {
            metrics.lost(Loss.FULL).increment();
            if (roomy.getAndSet(false)) {
                LOG.warn("{} mails wait, so others are lost (mail.max-waiting)", maxWaiting);
            }
        }
        return Future.succeededFuture();
    }

    private void deliverForever() {
        try {
            while (true) {
                attempt(waiting.take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // The server stops.
        }
    }

    private void attempt(WaitingMail mail) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            transport.deliver(letters.write(mail.mail()));
            metrics.sent().record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            places.release();
            if (!flowing.getAndSet(true)) {
                LOG.info("Mails are delivered again");
            }
        } catch (UndeliveredException e) {
            metrics.failed().record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            failed(mail, e);
        } catch (RuntimeException e) { // Its message may hold what the mail holds.
            lose(mail, Loss.REFUSED, e.getClass().getName());
        }
    }

    private void failed(WaitingMail mail, UndeliveredException failure) {
        var why = String.valueOf(failure.getMessage());
        if (failure.isForGood()) {
            lose(mail, Loss.REFUSED, why);
        } else if (closing) {
            lose(mail, Loss.STOPPED, why);
        } else if (mail.attempt() >= retries.attempts()) {
            lose(mail, Loss.EXHAUSTED, why);
        } else {
            waiting.add(mail.again(retries.after(mail.attempt())));
            if (flowing.getAndSet(false)) {
                LOG.warn("A mail could not be delivered and is tried again: {}", why);
            }
        }
    }

    private void lose(WaitingMail mail, Loss loss, String why) {
        places.release();
        metrics.lost(loss).increment();
        LOG.warn(
                "A mail is lost ({}, attempt {}): {}",
                Letters.kind(mail.mail()).label(),
                mail.attempt(),
                why);
    }

    /** Takes no more, tries what waits once more for a bounded time, and ends. Blocks. */
    @Override
    public void close() {
        closing = true;
        for (var mail : waiting.toArray(WaitingMail[]::new)) {
            if (waiting.remove(mail)) {
                waiting.add(mail.now());
            }
        }
        try {
            if (places.tryAcquire(maxWaiting, DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(maxWaiting);
            } else {
                tellLost(maxWaiting - places.availablePermits());
            }
            threads.shutdownNow();
            if (!threads.awaitTermination(END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A mail is still being delivered");
            }
        } catch (InterruptedException _) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        transport.close();
    }

    private void tellLost(int number) {
        metrics.lost(Loss.STOPPED).increment(number);
        LOG.warn("{} mails are lost, since they could not be delivered before the end", number);
    }
}

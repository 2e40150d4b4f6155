package org.assay.api.browser;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A few browsers that work at once. A test class submits all its work at the start; each of its
 * tests then waits for what it is about, and fails as that failed.
 */
public final class Browsers implements AutoCloseable {
    /** As many as the cores of CI: more take each other's time. */
    private static final int COUNT = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final BlockingQueue<Browser> idle = new ArrayBlockingQueue<>(COUNT);
    private final List<Browser> all;

    private Browsers(List<Browser> all) {
        this.all = List.copyOf(all);
        idle.addAll(all);
    }

    /** Starts them; the test is skipped where there is no browser. */
    public static Browsers start() {
        return new Browsers(List.of(Browser.start(), Browser.start()));
    }

    /**
     * Gives a browser that nothing else uses meanwhile; completes when the work is done; fails as
     * it does.
     */
    public Future<?> submit(Consumer<Browser> work) {
        return threads.submit(
                () -> {
                    var browser = idle.remove();
                    try {
                        work.accept(browser);
                    } finally {
                        idle.add(browser);
                    }
                });
    }

    /** Waits for work, and fails as it failed. */
    public static void await(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        all.forEach(Browser::close);
    }
}

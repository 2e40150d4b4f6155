package org.assay.loadtests;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.assay.loadtests.measure.ServerMetrics;
import org.assay.loadtests.measure.ServerTimes;

/**
 * What servers tell of themselves at a moment of a storm, without the rest of what they tell.
 *
 * @param answers how long responses took
 * @param hashes of passwords that were made
 * @param loopsBlocked how often an event loop was late by as much as it may never be
 * @param inLine people in the waiting room for sign-ins
 */
record ServerLook(ServerTimes answers, double hashes, double loopsBlocked, double inLine) {

    /** Looks after some time, at the operations port of each. */
    static CompletableFuture<ServerLook> after(Duration time, List<String> operationsUrls) {
        Executor then =
                CompletableFuture.delayedExecutor(
                        time.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        return CompletableFuture.supplyAsync(() -> of(ServerMetrics.read(operationsUrls)), then);
    }

    private static ServerLook of(ServerMetrics metrics) {
        return new ServerLook(
                metrics.answers(), metrics.hashes(), metrics.loopsBlocked(), metrics.inLine());
    }
}

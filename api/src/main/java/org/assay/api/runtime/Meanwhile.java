package org.assay.api.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is being made on a thread of its own while its maker does other things. */
public final class Meanwhile<T> {
    private final CompletableFuture<T> made;

    private Meanwhile(CompletableFuture<T> made) {
        this.made = made;
    }

    /** Begins to make something. */
    public static <T> Meanwhile<T> of(Supplier<T> making) {
        return new Meanwhile<>(
                CompletableFuture.supplyAsync(
                        making, task -> Thread.ofPlatform().name("meanwhile").start(task)));
    }

    /** What was made, waited for; throws what its making threw. */
    public T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Waits until the making has ended, well or not. */
    public void settle() {
        made.handle((_, _) -> "settled").join();
    }
}

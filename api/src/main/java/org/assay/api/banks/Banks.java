package org.assay.api.banks;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.assay.cache.bank.BankArchive;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.ItemBank;

/**
 * The versions of the bank. The current one is in memory; an older one that a session pins is
 * fetched from the store, compiled on a worker, and kept.
 */
public final class Banks {
    /** Older versions kept in memory at most. */
    private static final int MAX_VERSIONS = 8;

    private final Vertx vertx;
    private final BankStore store;
    private final LoadedBank current;
    private final AsyncCache<BankVersion, LoadedBank> older =
            Caffeine.newBuilder().maximumSize(MAX_VERSIONS).buildAsync();

    private Banks(Vertx vertx, BankStore store, LoadedBank current) {
        this.vertx = vertx;
        this.store = store;
        this.current = current;
    }

    /** Stores a version, so that its sessions outlive it, and makes it current in this process. */
    public static Future<Banks> publish(Vertx vertx, BankStore store, BankSource source) {
        return worker(vertx, () -> BankFiles.load(source))
                .compose(
                        bank ->
                                store.saveIfNew(
                                                bank.bank().version(),
                                                () -> BankArchive.pack(source))
                                        .map(_ -> new Banks(vertx, store, bank)));
    }

    /** The version with which new assessments start. */
    public LoadedBank current() {
        return current;
    }

    /** A version by name; fails when it was never published. */
    public Future<LoadedBank> version(BankVersion version) {
        if (version.equals(current.bank().version())) {
            return Future.succeededFuture(current);
        }
        var loading =
                older.get(
                        version,
                        (_, _) -> fetch(version).toCompletionStage().toCompletableFuture());
        return Future.fromCompletionStage(loading, vertx.getOrCreateContext());
    }

    /** What the engine decides with, of a version by name. */
    public Future<ItemBank> bank(BankVersion version) {
        return version(version).map(LoadedBank::bank);
    }

    private Future<LoadedBank> fetch(BankVersion version) {
        return store.read(version).compose(archive -> worker(vertx, () -> compile(archive)));
    }

    private static LoadedBank compile(byte[] archive) throws IOException {
        return BankFiles.load(BankArchive.unpack(archive));
    }

    private static <T> Future<T> worker(Vertx vertx, Callable<T> work) {
        return vertx.executeBlocking(work, false).map(result -> Objects.requireNonNull(result));
    }
}

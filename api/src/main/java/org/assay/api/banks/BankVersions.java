package org.assay.api.banks;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.Objects;
import org.assay.cache.bank.BankArchive;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.ItemBank;

/**
 * Every version that was ever published: fetched from the store, compiled on a worker, and kept for
 * a while.
 */
public final class BankVersions {
    /** Versions kept in memory at most. */
    private static final int MAX_VERSIONS = 8;

    private final Vertx vertx;
    private final BankStore store;
    private final AsyncCache<BankVersion, LoadedBank> loaded =
            Caffeine.newBuilder().maximumSize(MAX_VERSIONS).buildAsync();

    public BankVersions(Vertx vertx, BankStore store) {
        this.vertx = vertx;
        this.store = store;
    }

    /** A version by name; fails when it was never published. */
    public Future<LoadedBank> version(BankVersion version) {
        var loading =
                loaded.get(
                        version,
                        (_, _) -> fetch(version).toCompletionStage().toCompletableFuture());
        return Future.fromCompletionStage(loading, vertx.getOrCreateContext());
    }

    /** What the engine decides with, of a version by name. */
    public Future<ItemBank> bank(BankVersion version) {
        return version(version).map(LoadedBank::bank);
    }

    private Future<LoadedBank> fetch(BankVersion version) {
        return store.read(version)
                .compose(archive -> vertx.executeBlocking(() -> compile(archive), false))
                .map(bank -> Objects.requireNonNull(bank));
    }

    private static LoadedBank compile(byte[] archive) throws IOException {
        return BankFiles.load(BankArchive.unpack(archive));
    }
}

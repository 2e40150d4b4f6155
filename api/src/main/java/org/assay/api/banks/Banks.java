package org.assay.api.banks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.Optional;
import org.assay.cache.bank.BankArchive;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.ItemBank;

/**
 * The versions of the bank: the current one, always in memory, and those that running assessments
 * pin.
 */
public final class Banks {
    private final LoadedBank current;
    private final BankVersions versions;

    private final PublishedFiles files;

    private Banks(LoadedBank current, BankVersions versions, PublishedFiles files) {
        this.current = current;
        this.versions = versions;
        this.files = files;
    }

    /** Stores a version, so that its sessions outlive it, and makes it current in this process. */
    public static Future<Banks> publish(Vertx vertx, BankStore store, BankLoading loading) {
        return vertx.executeBlocking(loading.bank()::get, false)
                .map(bank -> Objects.requireNonNull(bank))
                .compose(bank -> publish(vertx, store, loading.source(), bank));
    }

    private static Future<Banks> publish(
            Vertx vertx, BankStore store, BankSource source, LoadedBank bank) {
        var version = bank.bank().version();
        var versions = new BankVersions(vertx, store);
        var files = new PublishedFiles(store, versions);
        return store.saveIfNew(version, () -> BankArchive.pack(source))
                .compose(_ -> store.index(version, bank.assets()))
                .compose(_ -> files.indexOlder())
                .map(_ -> new Banks(bank, versions, files));
    }

    /** The version with which new assessments start. */
    public LoadedBank current() {
        return current;
    }

    /** A version by name; fails when it was never published. */
    public Future<LoadedBank> version(BankVersion version) {
        return version.equals(current.bank().version())
                ? Future.succeededFuture(current)
                : versions.version(version);
    }

    /** What the engine decides with, of a version by name. */
    public Future<ItemBank> bank(BankVersion version) {
        return version(version).map(LoadedBank::bank);
    }

    /** A file that items of any version offer; without waiting when the current one does. */
    public Future<Optional<PublishedFiles.Published>> file(String sha256, String fileName) {
        var now = PublishedFiles.in(current, sha256, fileName);
        return now.isPresent() ? Future.succeededFuture(now) : files.find(sha256, fileName);
    }
}

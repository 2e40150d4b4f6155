package org.assay.api.banks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import org.assay.cache.bank.Asset;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.BankVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of every version that was ever published: learners whose assessment pins an older
 * version go on reading its files, under the addresses that they were given.
 */
public final class PublishedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedFiles.class);

    /** Files of older versions whose version is remembered, at most. */
    private static final int MAX_REMEMBERED = 10_000;

    private final BankStore store;
    private final BankVersions versions;
    private final Cache<Address, BankVersion> versionByAddress =
            Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).executor(Runnable::run).build();

    PublishedFiles(BankStore store, BankVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    private record Address(String sha256, String fileName) {}

    /**
     * A file with its content.
     *
     * @param content not to be modified
     */
    public record Published(Asset asset, Buffer content) {}

    static Optional<Published> in(LoadedBank bank, String sha256, String fileName) {
        return bank.asset(sha256, fileName)
                .map(asset -> new Published(asset, Buffer.buffer(bank.bytes(asset))));
    }

    /** A file of any version. */
    Future<Optional<Published>> find(String sha256, String fileName) {
        var address = new Address(sha256, fileName);
        return versionOf(address)
                .compose(
                        version ->
                                version.isPresent()
                                        ? versions.version(version.get())
                                                .map(bank -> in(bank, sha256, fileName))
                                        : Future.succeededFuture(Optional.empty()));
    }

    private Future<Optional<BankVersion>> versionOf(Address address) {
        var known = Optional.ofNullable(versionByAddress.getIfPresent(address));
        return known.isPresent()
                ? Future.succeededFuture(known)
                : store.versionOf(address.sha256(), address.fileName())
                        .onSuccess(found -> found.ifPresent(v -> versionByAddress.put(address, v)));
    }

    /**
     * Notes the files of versions that were published before files were noted. A version that
     * cannot be read any more is passed over and told in the log.
     */
    Future<Void> indexOlder() {
        return store.notIndexed().compose(this::indexAll);
    }

    private Future<Void> indexAll(List<BankVersion> older) {
        var done = Future.<Void>succeededFuture();
        for (var version : older) {
            done = done.compose(_ -> index(version));
        }
        return done;
    }

    private Future<Void> index(BankVersion version) {
        return versions.version(version)
                .compose(bank -> store.index(version, bank.assets()))
                .onFailure(
                        e ->
                                LOG.warn(
                                        "The files of bank {} cannot be offered: {}",
                                        version,
                                        e.toString()))
                .otherwiseEmpty();
    }
}

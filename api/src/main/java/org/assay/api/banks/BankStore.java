package org.assay.api.banks;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.function.Supplier;
import org.assay.engine.bank.BankVersion;

/** The archives of all versions that were ever current. */
public final class BankStore {
    private static final String EXISTS = "SELECT 1 FROM bank.version WHERE version = $1";
    private static final String SAVE =
            "INSERT INTO bank.version (version, archive) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT archive FROM bank.version WHERE version = $1";

    private final SqlClient client;

    public BankStore(SqlClient client) {
        this.client = client;
    }

    Future<Void> saveIfNew(BankVersion version, Supplier<byte[]> archive) {
        return client.preparedQuery(EXISTS)
                .execute(Tuple.of(version.value()))
                .compose(
                        rows ->
                                rows.size() > 0
                                        ? Future.succeededFuture()
                                        : save(version, archive.get()));
    }

    private Future<Void> save(BankVersion version, byte[] archive) {
        return client.preparedQuery(SAVE)
                .execute(Tuple.of(version.value(), Buffer.buffer(archive)))
                .mapEmpty();
    }

    /** The archive of a version; fails when it was never published. */
    Future<byte[]> read(BankVersion version) {
        return client.preparedQuery(READ)
                .execute(Tuple.of(version.value()))
                .compose(
                        rows ->
                                rows.size() == 0
                                        ? Future.failedFuture(
                                                new IllegalStateException(
                                                        "bank " + version + " was never published"))
                                        : Future.succeededFuture(
                                                rows.iterator().next().getBuffer(0).getBytes()));
    }
}

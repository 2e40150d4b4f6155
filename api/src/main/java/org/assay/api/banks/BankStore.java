package org.assay.api.banks;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.cache.bank.Asset;
import org.assay.engine.bank.BankVersion;

/** The archives of all versions that were ever current, and where their files are found. */
public final class BankStore {
    private static final String EXISTS = "SELECT 1 FROM bank.version WHERE version = $1";
    private static final String SAVE =
            "INSERT INTO bank.version (version, archive) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT archive FROM bank.version WHERE version = $1";

    private static final String INDEX =
            """
            WITH files AS (
                INSERT INTO bank.asset (sha256, file_name, version)
                SELECT sha256, file_name, $3 FROM unnest($1::text[], $2::text[]) AS f (sha256, file_name)
                ON CONFLICT DO NOTHING)
            INSERT INTO bank.indexed_version (version) VALUES ($3) ON CONFLICT DO NOTHING
            """;

    private static final String NOT_INDEXED =
            """
            SELECT version FROM bank.version v
            WHERE NOT EXISTS (SELECT FROM bank.indexed_version i WHERE i.version = v.version)
            ORDER BY published_at DESC
            """;

    private static final String VERSION_OF =
            "SELECT version FROM bank.asset WHERE sha256 = $1 AND file_name = $2";

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

    /** Notes in which version files are found; the first version that had one keeps it. */
    Future<Void> index(BankVersion version, Collection<Asset> assets) {
        return client.preparedQuery(INDEX)
                .execute(
                        Tuple.of(
                                assets.stream().map(Asset::sha256).toArray(String[]::new),
                                assets.stream().map(Asset::fileName).toArray(String[]::new),
                                version.value()))
                .mapEmpty();
    }

    /** The versions whose files are not noted yet, the latest first. */
    Future<List<BankVersion>> notIndexed() {
        return client.preparedQuery(NOT_INDEXED).execute().map(BankStore::versions);
    }

    /** A version that has a file. */
    Future<Optional<BankVersion>> versionOf(String sha256, String fileName) {
        return client.preparedQuery(VERSION_OF)
                .execute(Tuple.of(sha256, fileName))
                .map(rows -> versions(rows).stream().findFirst());
    }

    private static List<BankVersion> versions(RowSet<Row> rows) {
        var versions = new ArrayList<BankVersion>();
        rows.forEach(row -> versions.add(new BankVersion(row.getString(0))));
        return versions;
    }
}

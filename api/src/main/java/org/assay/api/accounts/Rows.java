package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.cache.tokens.StaffRole;

/** Values of this slice as rows hold them, and transactions. */
final class Rows {
    private Rows() {}

    /** Does work in one transaction, which a failure takes back. */
    static <T> Future<T> inTransaction(Pool pool, Function<SqlClient, Future<T>> work) {
        return pool.withTransaction(work::apply).map(Objects::requireNonNull);
    }

    static <T> Optional<T> first(RowSet<Row> rows, Function<Row, T> read) {
        for (var row : rows) {
            return Optional.of(read.apply(row));
        }
        return Optional.empty();
    }

    static List<byte[]> hashes(RowSet<Row> rows) {
        var hashes = new ArrayList<byte[]>(rows.size());
        rows.forEach(row -> hashes.add(row.getBuffer(0).getBytes()));
        return hashes;
    }

    /** The roles of these names; a name of a later version gives no right here. */
    static Set<StaffRole> roles(String[] names) {
        return Arrays.stream(names)
                .flatMap(name -> StaffRole.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String[] names(Set<StaffRole> roles) {
        return roles.stream().map(StaffRole::name).toArray(String[]::new);
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.assay.api.profiles;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.api.banks.BankVersions;
import org.assay.api.journal.JournalEntry;
import org.assay.api.journal.JournalScan;
import org.assay.engine.session.SessionFold;

/**
 * Writes all profiles anew from the journal, in one transaction: readers see the old ones until it
 * is done.
 */
public final class ProfileRebuild {
    private final Pool pool;
    private final BankVersions banks;

    public ProfileRebuild(Pool pool, BankVersions banks) {
        this.pool = pool;
        this.banks = banks;
    }

    /** Rebuilds; completes with the number of assessments that were read. */
    public Future<Long> run() {
        return pool.withTransaction(this::rebuild)
                .map(count -> java.util.Objects.requireNonNull(count));
    }

    private Future<Long> rebuild(SqlConnection connection) {
        var store = new ProfileStore(connection);
        var count = new AtomicLong();
        return store.clear()
                .compose(
                        _ ->
                                new JournalScan(connection)
                                        .<Void>forEach(
                                                entries -> {
                                                    count.incrementAndGet();
                                                    return project(store, entries);
                                                }))
                .map(_ -> count.get());
    }

    private Future<Optional<Void>> project(ProfileStore store, List<JournalEntry> entries) {
        var state = SessionFold.replay(entries.stream().map(JournalEntry::event).toList());
        return CompetencyRows.of(state, banks::bank)
                .compose(row -> store.upsert(List.of(row)))
                .map(Optional.empty());
    }
}

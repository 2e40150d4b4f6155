package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.engine.session.LearnerId;

/** Identities elsewhere: the rows of {@code accounts.external_identity}, and their accounts. */
final class IdentityStore {
    private static final String OWNER =
            """
            SELECT i.learner_id FROM accounts.external_identity i JOIN accounts.account USING (learner_id)
            WHERE i.issuer = $1 AND i.subject = $2
            """;

    private static final String OF_LEARNER =
            """
            SELECT issuer, subject, linked_at FROM accounts.external_identity
            WHERE learner_id = $1 ORDER BY linked_at, issuer, subject
            """;

    /** A sign-up that still waits for its address to be proven gives way. */
    private static final String SIGN_UP =
            """
            WITH learner AS (INSERT INTO accounts.learner (learner_id) VALUES ($1) ON CONFLICT DO NOTHING),
                old AS (DELETE FROM accounts.proof WHERE learner_id = $1 AND purpose = 'VERIFY_EMAIL'
                    AND NOT EXISTS (SELECT 1 FROM accounts.account b WHERE b.learner_id = $1
                        AND (b.email IS NOT NULL OR b.username IS NOT NULL OR b.password_hash IS NULL)))
            INSERT INTO accounts.account AS a
                (learner_id, first_name, last_name, terms_version, terms_accepted_at, locale)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (learner_id) DO UPDATE SET
                first_name = excluded.first_name, last_name = excluded.last_name, password_hash = NULL,
                terms_version = excluded.terms_version, terms_accepted_at = excluded.terms_accepted_at,
                locale = excluded.locale
            WHERE a.email IS NULL AND a.username IS NULL AND a.password_hash IS NOT NULL
            RETURNING a.learner_id
            """;

    private static final String LINK =
            """
            INSERT INTO accounts.external_identity (issuer, subject, learner_id) VALUES ($1, $2, $3)
            ON CONFLICT DO NOTHING RETURNING learner_id
            """;

    /** Those who link or unlink for one account do so one after the other. */
    private static final String LOCK =
            """
            SELECT password_hash IS NOT NULL AND (email IS NOT NULL OR username IS NOT NULL)
            FROM accounts.account WHERE learner_id = $1 FOR UPDATE
            """;

    private static final String UNLINK =
            "DELETE FROM accounts.external_identity WHERE issuer = $1 AND subject = $2 AND learner_id = $3";

    private final Pool pool;

    IdentityStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * Work that is done as a whole or, when it fails, not at all; completes with whether it changed
     * anything.
     */
    Future<Boolean> asOne(Function<SqlClient, Future<Boolean>> work) {
        return pool.withTransaction(work::apply).map(Boolean.TRUE::equals);
    }

    /** The learner whose account an identity is linked to. */
    Future<Optional<LearnerId>> ownerOf(Identity identity) {
        return pool.preparedQuery(OWNER)
                .execute(Tuple.of(identity.issuer(), identity.subject()))
                .map(rows -> first(rows, row -> new LearnerId(row.getUUID(0))));
    }

    Future<List<LinkedIdentity>> ofLearner(LearnerId learner) {
        return ofLearner(pool, learner);
    }

    static Future<List<LinkedIdentity>> ofLearner(SqlClient client, LearnerId learner) {
        return client.preparedQuery(OF_LEARNER)
                .execute(Tuple.of(learner.value()))
                .map(
                        rows -> {
                            var all = new ArrayList<LinkedIdentity>();
                            rows.forEach(row -> all.add(linked(row)));
                            return all;
                        });
    }

    private static LinkedIdentity linked(Row row) {
        return new LinkedIdentity(
                new Identity(row.getString(0), row.getString(1)),
                row.getOffsetDateTime(2).toInstant());
    }

    /** Writes a new account; completes with whether the learner had none. */
    static Future<Boolean> signUp(
            SqlClient client, LearnerId learner, ElsewhereForm form, Instant now) {
        return client.preparedQuery(SIGN_UP)
                .execute(
                        Tuple.of(
                                learner.value(),
                                form.firstName(),
                                form.lastName(),
                                form.termsVersion(),
                                PeopleStore.time(now),
                                form.locale().code()))
                .map(rows -> rows.size() == 1);
    }

    /** Links an identity; completes with whether nobody had it. */
    static Future<Boolean> link(SqlClient client, LearnerId learner, Identity identity) {
        return client.preparedQuery(LINK)
                .execute(Tuple.of(identity.issuer(), identity.subject(), learner.value()))
                .map(rows -> rows.size() == 1);
    }

    /**
     * Keeps others from linking and unlinking until the work is done.
     *
     * @return completes with whether the account can be signed in to with a password; with nothing
     *     when there is no account
     */
    static Future<Optional<Boolean>> lock(SqlClient client, LearnerId learner) {
        return client.preparedQuery(LOCK)
                .execute(Tuple.of(learner.value()))
                .map(rows -> first(rows, row -> row.getBoolean(0)));
    }

    static Future<Void> unlink(SqlClient client, LearnerId learner, Identity identity) {
        return client.preparedQuery(UNLINK)
                .execute(Tuple.of(identity.issuer(), identity.subject(), learner.value()))
                .mapEmpty();
    }

    private static <T> Optional<T> first(RowSet<Row> rows, Function<Row, T> read) {
        for (var row : rows) {
            return Optional.of(read.apply(row));
        }
        return Optional.empty();
    }
}

package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** Sign-ins and the hashes of their tokens. */
final class SignInStore {
    /**
     * The roles that a person has, of those that are named. Read in the statement that issues a
     * token.
     */
    private static final String ROLES =
            "ARRAY(SELECT role FROM accounts.staff_role WHERE learner_id = %s AND role = ANY(%s))";

    private static final String OPEN =
            """
            WITH owner AS (%1$s),
                family AS (INSERT INTO accounts.sign_in (family_id, learner_id, roles)
                    SELECT $2, learner_id, $3 FROM owner),
                refreshed AS (INSERT INTO accounts.refresh_token (token_hash, family_id, learner_id, expires_at)
                    SELECT $4, $2, learner_id, $5 FROM owner)
            INSERT INTO accounts.access_token (token_hash, family_id, learner_id, expires_at, roles)
            SELECT $6, $2, learner_id, $7, %2$s FROM owner
            RETURNING roles
            """;

    private static final String OPEN_FOR =
            OPEN.formatted("SELECT $1::uuid AS learner_id", ROLES.formatted("$1", "$3::text[]"));

    /** Waits for a change of the password that is under way, and sees it. */
    private static final String OPEN_WITH_PASSWORD =
            OPEN.formatted(
                    """
                    SELECT learner_id FROM accounts.account
                    WHERE learner_id = $1 AND password_hash = $8 AND NOT must_change_password FOR SHARE
                    """,
                    ROLES.formatted("$1", "$3::text[]"));

    private static final String LOCK =
            """
            SELECT family_id FROM accounts.sign_in
            WHERE family_id = (SELECT family_id FROM accounts.refresh_token WHERE token_hash = $1)
            FOR UPDATE
            """;

    /** A statement of its own, since it is to see what the lock has waited for. */
    private static final String PRESENTED =
            """
            SELECT t.family_id, t.learner_id, t.expires_at, s.ended_at IS NOT NULL OR t.revoked_at IS NOT NULL,
                t.used_at IS NOT NULL, t.used_at > now() - make_interval(secs => $2), t.salt
            FROM accounts.refresh_token t JOIN accounts.sign_in s USING (family_id) WHERE t.token_hash = $1
            """;

    private static final String ROTATE =
            """
            WITH used AS (UPDATE accounts.refresh_token SET used_at = now(), salt = $2 WHERE token_hash = $1),
                older AS (UPDATE accounts.refresh_token SET salt = NULL
                    WHERE family_id = $3 AND token_hash <> $1 AND salt IS NOT NULL),
                refreshed AS (INSERT INTO accounts.refresh_token (token_hash, family_id, learner_id, expires_at)
                    VALUES ($4, $3, $8, $5))
            INSERT INTO accounts.access_token (token_hash, family_id, learner_id, expires_at, roles)
            SELECT $6, $3, $8, $7, %s FROM accounts.sign_in s WHERE family_id = $3
            RETURNING roles
            """
                    .formatted(ROLES.formatted("$8", "s.roles"));

    private static final String ISSUED =
            """
            SELECT a.roles, a.expires_at, r.expires_at FROM accounts.access_token a, accounts.refresh_token r
            WHERE a.token_hash = $1 AND r.token_hash = $2
            """;

    private final Pool pool;

    SignInStore(Pool pool) {
        this.pool = pool;
    }

    /** A token's hash and its end. */
    record Stored(Buffer hash, Instant expiresAt) {
        static Stored of(String token, Instant expiresAt) {
            return new Stored(Buffer.buffer(TokenText.hashOf(token)), expiresAt);
        }
    }

    /** A refresh token that came back, with its family kept from all others. */
    record Presented(
            FamilyId family,
            LearnerId learner,
            Instant expiresAt,
            boolean isRevoked,
            boolean isUsed,
            boolean isUsedLately,
            Optional<byte[]> salt) {}

    /** What was issued with a pair of tokens. */
    record Issued(Set<StaffRole> roles, Instant accessExpiresAt, Instant refreshExpiresAt) {}

    /** Work in one transaction, on the connection that it gets. */
    <T> Future<T> inTransaction(Function<SqlClient, Future<T>> work) {
        return Rows.inTransaction(pool, work);
    }

    /**
     * Opens a sign-in; completes with the roles of its access token.
     *
     * @param passwordHash the one that the password agreed with; completes with nothing when it is
     *     not the account's any more
     */
    Future<Optional<Set<StaffRole>>> open(
            LearnerId learner,
            FamilyId family,
            Set<StaffRole> roles,
            Stored refresh,
            Stored access,
            Optional<String> passwordHash) {
        var values =
                Tuple.tuple()
                        .addUUID(learner.value())
                        .addUUID(family.value())
                        .addArrayOfString(Rows.names(roles))
                        .addBuffer(refresh.hash())
                        .addOffsetDateTime(Rows.time(refresh.expiresAt()))
                        .addBuffer(access.hash())
                        .addOffsetDateTime(Rows.time(access.expiresAt()));
        passwordHash.ifPresent(values::addString);
        return pool.preparedQuery(passwordHash.isPresent() ? OPEN_WITH_PASSWORD : OPEN_FOR)
                .execute(values)
                .map(rows -> Rows.first(rows, row -> Rows.roles(row.getArrayOfStrings(0))));
    }

    /** The refresh token of a hash; its family waits for the end of the transaction. */
    static Future<Optional<Presented>> take(SqlClient client, byte[] hash, Duration lately) {
        var key = Buffer.buffer(hash);
        return client.preparedQuery(LOCK)
                .execute(Tuple.of(key))
                .compose(
                        _ ->
                                client.preparedQuery(PRESENTED)
                                        .execute(Tuple.of(key, lately.toMillis() / 1_000.0)))
                .map(rows -> Rows.first(rows, SignInStore::presented));
    }

    private static Presented presented(Row row) {
        return new Presented(
                new FamilyId(row.getUUID(0)),
                new LearnerId(row.getUUID(1)),
                row.getOffsetDateTime(2).toInstant(),
                row.getBoolean(3),
                row.getBoolean(4),
                Boolean.TRUE.equals(row.getBoolean(5)),
                Optional.ofNullable(row.getBuffer(6)).map(Buffer::getBytes));
    }

    /** Replaces a refresh token; completes with the roles of the access token. */
    static Future<Set<StaffRole>> rotate(
            SqlClient client,
            byte[] usedHash,
            byte[] salt,
            Presented presented,
            Stored refresh,
            Stored access) {
        return client.preparedQuery(ROTATE)
                .execute(
                        Tuple.tuple()
                                .addBuffer(Buffer.buffer(usedHash))
                                .addBuffer(Buffer.buffer(salt))
                                .addUUID(presented.family().value())
                                .addBuffer(refresh.hash())
                                .addOffsetDateTime(Rows.time(refresh.expiresAt()))
                                .addBuffer(access.hash())
                                .addOffsetDateTime(Rows.time(access.expiresAt()))
                                .addUUID(presented.learner().value()))
                .map(rows -> Rows.roles(rows.iterator().next().getArrayOfStrings(0)));
    }

    /** What was issued with two tokens; nothing when one is not there. */
    static Future<Optional<Issued>> issued(
            SqlClient client, byte[] accessHash, byte[] refreshHash) {
        return client.preparedQuery(ISSUED)
                .execute(Tuple.of(Buffer.buffer(accessHash), Buffer.buffer(refreshHash)))
                .map(
                        rows ->
                                Rows.first(
                                        rows,
                                        row ->
                                                new Issued(
                                                        Rows.roles(row.getArrayOfStrings(0)),
                                                        row.getOffsetDateTime(1).toInstant(),
                                                        row.getOffsetDateTime(2).toInstant())));
    }
}

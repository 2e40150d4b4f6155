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
     * token, which whoever takes a role away waits for.
     */
    private static final String ROLES =
            "ARRAY(SELECT role FROM accounts.staff_role WHERE learner_id = %s AND role = ANY(%s))";

    /**
     * Keeps an account from changes of its password, from revocations and from its erasure. A
     * statement of its own, so that what follows sees what it has waited for.
     */
    private static final String TAKE_ACCOUNT =
            "SELECT learner_id FROM accounts.account WHERE learner_id = $1 FOR SHARE";

    private static final String TAKE_ACCOUNT_WITH_PASSWORD =
            """
            SELECT learner_id FROM accounts.account
            WHERE learner_id = $1 AND password_hash = $2 AND NOT must_change_password FOR SHARE
            """;

    private static final String OPEN =
            """
            WITH family AS (INSERT INTO accounts.sign_in (family_id, learner_id, roles) VALUES ($2, $1, $3)),
                refreshed AS (INSERT INTO accounts.refresh_token (token_hash, family_id, learner_id, expires_at)
                    VALUES ($4, $2, $1, $5))
            INSERT INTO accounts.access_token (token_hash, family_id, learner_id, expires_at, roles)
            VALUES ($6, $2, $1, $7, %s)
            RETURNING roles
            """
                    .formatted(ROLES.formatted("$1", "$3::text[]"));

    private static final String LOCK =
            """
            SELECT family_id FROM accounts.sign_in
            WHERE family_id = (SELECT family_id FROM accounts.refresh_token WHERE token_hash = $1)
            FOR UPDATE
            """;

    /** A statement of its own, since it is to see what the lock has waited for. */
    private static final String PRESENTED =
            """
            SELECT t.family_id, t.learner_id, t.expires_at, s.ended_at IS NOT NULL OR t.revoked_at IS NOT NULL
                    OR NOT EXISTS (SELECT 1 FROM accounts.account a WHERE a.learner_id = t.learner_id),
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
     * Opens a sign-in; completes with the roles of its access token, with nothing when there is no
     * such account.
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
        return inTransaction(
                client ->
                        takeAccount(client, learner, passwordHash)
                                .compose(
                                        isThere ->
                                                isThere
                                                        ? open(client, values)
                                                        : Future.succeededFuture(
                                                                Optional.empty())));
    }

    private static Future<Boolean> takeAccount(
            SqlClient client, LearnerId learner, Optional<String> passwordHash) {
        var values = Tuple.of(learner.value());
        passwordHash.ifPresent(values::addString);
        return client.preparedQuery(
                        passwordHash.isPresent() ? TAKE_ACCOUNT_WITH_PASSWORD : TAKE_ACCOUNT)
                .execute(values)
                .map(rows -> rows.size() == 1);
    }

    private static Future<Optional<Set<StaffRole>>> open(SqlClient client, Tuple values) {
        return client.preparedQuery(OPEN)
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

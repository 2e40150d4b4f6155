package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.assay.api.people.EmailAddress;
import org.assay.cache.bank.Language;
import org.assay.engine.session.LearnerId;

/** Accounts as support sees and mends them. */
final class SupportStore {
    private static final String ACCOUNT =
            """
            SELECT a.learner_id, a.first_name, a.last_name, a.email, a.email_verified_at, a.username,
                a.password_hash IS NOT NULL AS has_password, a.must_change_password, a.locale, a.created_at,
                (SELECT count(DISTINCT t.family_id) FROM accounts.refresh_token t
                 WHERE t.learner_id = a.learner_id AND t.used_at IS NULL AND t.revoked_at IS NULL
                     AND t.expires_at > now()) AS sign_ins,
                ARRAY (SELECT DISTINCT i.issuer FROM accounts.external_identity i
                 WHERE i.learner_id = a.learner_id ORDER BY i.issuer) AS issuers
            FROM accounts.account a
            """;

    private static final String BY_EMAIL = ACCOUNT + "WHERE a.email = $1";
    private static final String BY_USERNAME = ACCOUNT + "WHERE a.username = $1";
    private static final String BY_LEARNER = ACCOUNT + "WHERE a.learner_id = $1";

    private static final String DISABLE_TEMPORARY_PASSWORD =
            """
            UPDATE accounts.account SET password_hash = NULL, must_change_password = false
            WHERE learner_id = $1 AND must_change_password AND password_hash IS NOT NULL
            """;

    /** What was mailed to change the password or the address ends with it. */
    private static final String SET_TEMPORARY_PASSWORD =
            """
            WITH old AS (DELETE FROM accounts.proof
                WHERE learner_id = $1 AND purpose IN ('RESET_PASSWORD', 'CHANGE_EMAIL'))
            UPDATE accounts.account SET password_hash = $2, must_change_password = true
            WHERE learner_id = $1 AND (email IS NOT NULL OR username IS NOT NULL)
            """;

    /** Terms that nobody has, so that their owner is asked to accept those of the day. */
    private static final String CREATE =
            """
            WITH learner AS (INSERT INTO accounts.learner (learner_id) VALUES ($1))
            INSERT INTO accounts.account
                (learner_id, first_name, last_name, email, email_verified_at, terms_version, terms_accepted_at, locale)
            VALUES ($1, 'Assay', 'Administrator', $2, now(), 'none', 'epoch', 'fr')
            """;

    private static final String REPLACE_RESET_PROOF =
            """
            WITH old AS (DELETE FROM accounts.proof WHERE learner_id = $2 AND purpose = 'RESET_PASSWORD')
            INSERT INTO accounts.proof (proof_hash, learner_id, purpose, email, expires_at)
            VALUES ($1, $2, 'RESET_PASSWORD', $3, now() + make_interval(secs => $4))
            """;

    private final SqlClient client;

    SupportStore(SqlClient client) {
        this.client = client;
    }

    Future<Optional<SupportedAccount>> ofEmail(String email) {
        return find(BY_EMAIL, Tuple.of(email));
    }

    Future<Optional<SupportedAccount>> ofUsername(String username) {
        return find(BY_USERNAME, Tuple.of(username));
    }

    Future<Optional<SupportedAccount>> ofLearner(LearnerId learner) {
        return find(BY_LEARNER, Tuple.of(learner.value()));
    }

    /** Completes with whether there is somebody to sign in with it. */
    Future<Boolean> setTemporaryPassword(LearnerId learner, String hash) {
        return client.preparedQuery(SET_TEMPORARY_PASSWORD)
                .execute(Tuple.of(learner.value(), hash))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Completes with whether there was one; nobody signs in with it from then on. */
    Future<Boolean> disableTemporaryPassword(LearnerId learner) {
        return client.preparedQuery(DISABLE_TEMPORARY_PASSWORD)
                .execute(Tuple.of(learner.value()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** An account without a password, of an address that the operator vouches for. */
    Future<Void> create(LearnerId learner, EmailAddress email) {
        return client.preparedQuery(CREATE)
                .execute(Tuple.of(learner.value(), email.value()))
                .mapEmpty();
    }

    /** A secret that lets its bearer choose the password; those before are no good any more. */
    Future<Void> replaceResetProof(
            LearnerId learner, String email, OneTimeSecret secret, Duration lifetime) {
        return client.preparedQuery(REPLACE_RESET_PROOF)
                .execute(
                        Tuple.of(
                                secret.hash(),
                                learner.value(),
                                email,
                                (double) lifetime.toSeconds()))
                .mapEmpty();
    }

    private Future<Optional<SupportedAccount>> find(String sql, Tuple key) {
        return client.preparedQuery(sql).execute(key).map(SupportStore::firstOf);
    }

    private static Optional<SupportedAccount> firstOf(RowSet<Row> rows) {
        for (var row : rows) {
            return Optional.of(accountOf(row));
        }
        return Optional.empty();
    }

    private static SupportedAccount accountOf(Row row) {
        return new SupportedAccount(
                new LearnerId(row.getUUID("learner_id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getOffsetDateTime("email_verified_at"))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("username")),
                row.getBoolean("has_password"),
                row.getBoolean("must_change_password"),
                Language.of(row.getString("locale")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getLong("sign_ins"),
                List.of(row.getArrayOfStrings("issuers")));
    }
}

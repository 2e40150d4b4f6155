package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.assay.engine.session.LearnerId;

/** What a person signs in with, and the proof that lets them change it. */
final class CredentialStore {
    private static final String FIND =
            """
            SELECT learner_id, password_hash, must_change_password FROM accounts.account
            WHERE email = $1 OR username = $1
            """;

    private static final String REHASH =
            "UPDATE accounts.account SET password_hash = $3 WHERE learner_id = $1 AND password_hash = $2";

    /** Of the kind that a reset of the password uses; the ones before are no good any more. */
    private static final String PROVE =
            """
            WITH old AS (DELETE FROM accounts.proof WHERE learner_id = $2 AND purpose = 'RESET_PASSWORD')
            INSERT INTO accounts.proof (proof_hash, purpose, learner_id, email, expires_at)
            SELECT $1, 'RESET_PASSWORD', learner_id, coalesce(email, ''), $3 FROM accounts.account
            WHERE learner_id = $2 AND password_hash = $4
            RETURNING learner_id
            """;

    private final SqlClient client;

    CredentialStore(SqlClient client) {
        this.client = client;
    }

    /**
     * Of an account.
     *
     * @param passwordHash none of whoever signs in elsewhere only
     */
    record Credentials(
            LearnerId learner, Optional<String> passwordHash, boolean mustChangePassword) {}

    /** The account of an e-mail address or username in small letters. */
    Future<Optional<Credentials>> find(String identifier) {
        return client.preparedQuery(FIND)
                .execute(Tuple.of(identifier))
                .map(
                        rows ->
                                Rows.first(
                                        rows,
                                        row ->
                                                new Credentials(
                                                        new LearnerId(row.getUUID(0)),
                                                        Optional.ofNullable(row.getString(1)),
                                                        row.getBoolean(2))));
    }

    /** Stores a better hash of the same password, unless that was changed meanwhile. */
    Future<Void> rehash(LearnerId learner, String old, String better) {
        return client.preparedQuery(REHASH)
                .execute(Tuple.of(learner.value(), old, better))
                .mapEmpty();
    }

    /** Stores a proof; completes with whether the password was still the same. */
    Future<Boolean> prove(
            LearnerId learner, byte[] proofHash, Instant expiresAt, String passwordHash) {
        return client.preparedQuery(PROVE)
                .execute(
                        Tuple.of(
                                Buffer.buffer(proofHash),
                                learner.value(),
                                Rows.time(expiresAt),
                                passwordHash))
                .map(rows -> rows.size() == 1);
    }
}

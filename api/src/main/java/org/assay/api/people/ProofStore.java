package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.assay.engine.session.LearnerId;

/** What was mailed to prove an address: the rows of {@code accounts.proof}. */
final class ProofStore {
    /** One good proof a learner and purpose: the ones before end with it. */
    private static final String REPLACE =
            """
            WITH old AS (DELETE FROM accounts.proof
                WHERE learner_id = $2 AND purpose = $3 AND proof_hash <> $1)
            INSERT INTO accounts.proof AS p (proof_hash, learner_id, purpose, email, expires_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (proof_hash) DO UPDATE SET email = excluded.email, expires_at = excluded.expires_at,
                attempts = 0, used_at = NULL
            WHERE p.learner_id = excluded.learner_id AND p.purpose = excluded.purpose
            """;

    private static final String IN_USE =
            "SELECT EXISTS (SELECT 1 FROM accounts.account WHERE email = $1)";

    private static final String VERIFY =
            """
            WITH used AS (UPDATE accounts.proof SET used_at = $2
                WHERE proof_hash = $1 AND purpose = 'VERIFY_EMAIL' AND used_at IS NULL AND expires_at > $2
                RETURNING learner_id, email)
            UPDATE accounts.account a SET email = used.email, email_verified_at = $2
            FROM used WHERE a.learner_id = used.learner_id AND (a.email IS NULL OR a.email = used.email)
            RETURNING a.learner_id
            """;

    private static final String USE =
            """
            UPDATE accounts.proof SET used_at = $3
            WHERE proof_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
            RETURNING learner_id
            """;

    /** Counts before it compares, so that guesses at once are as many as guesses in turn. */
    private static final String TRY =
            """
            UPDATE accounts.proof SET attempts = attempts + 1
            WHERE learner_id = $1 AND purpose = 'CHANGE_EMAIL' AND used_at IS NULL AND expires_at > $2
                AND attempts < $3
            RETURNING proof_hash
            """;

    private static final String CHANGE =
            """
            WITH used AS (UPDATE accounts.proof SET used_at = $2
                WHERE proof_hash = $1 AND purpose = 'CHANGE_EMAIL' AND used_at IS NULL AND expires_at > $2
                RETURNING learner_id, email),
            others AS (DELETE FROM accounts.proof p USING used
                WHERE p.learner_id = used.learner_id AND p.purpose IN ('RESET_PASSWORD', 'VERIFY_EMAIL'))
            UPDATE accounts.account a SET email = used.email, email_verified_at = $2
            FROM used WHERE a.learner_id = used.learner_id
            RETURNING a.email
            """;

    private final SqlClient client;

    ProofStore(SqlClient client) {
        this.client = client;
    }

    /** What a proof is good for. */
    enum Purpose {
        VERIFY_EMAIL,
        RESET_PASSWORD,
        CHANGE_EMAIL
    }

    /** Stores a proof; the ones before of the same learner and purpose are no good any more. */
    Future<Void> replace(
            LearnerId learner,
            Purpose purpose,
            Proof proof,
            EmailAddress email,
            Instant expiresAt) {
        return client.preparedQuery(REPLACE)
                .execute(
                        Tuple.of(
                                proof.hash(),
                                learner.value(),
                                purpose.name(),
                                email.value(),
                                PeopleStore.time(expiresAt)))
                .mapEmpty();
    }

    /** Whether somebody signs in with an address. */
    Future<Boolean> isInUse(EmailAddress email) {
        return client.preparedQuery(IN_USE)
                .execute(Tuple.of(email.value()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /**
     * Uses a proof of an address, which is its account's from then on.
     *
     * @return completes with whether it was good; not when the address became somebody's meanwhile
     */
    Future<Boolean> verify(Buffer hash, Instant now) {
        return client.preparedQuery(VERIFY)
                .execute(Tuple.of(hash, PeopleStore.time(now)))
                .map(rows -> rows.size() == 1)
                .recover(ProofStore::noneWhenTaken);
    }

    /** Uses a proof; completes with its learner when it was good. */
    Future<Optional<LearnerId>> use(Buffer hash, Purpose purpose, Instant now) {
        return client.preparedQuery(USE)
                .execute(Tuple.of(hash, purpose.name(), PeopleStore.time(now)))
                .map(rows -> first(rows).map(row -> new LearnerId(row.getUUID(0))));
    }

    /** Counts an attempt at a code; completes with the hash of the right one while any is left. */
    Future<Optional<Buffer>> attempt(LearnerId learner, Instant now, int most) {
        return client.preparedQuery(TRY)
                .execute(Tuple.of(learner.value(), PeopleStore.time(now), most))
                .map(rows -> first(rows).map(row -> row.getBuffer(0)));
    }

    /** Uses a code's proof: the account has the new address; completes with it. */
    Future<Optional<String>> changeEmail(Buffer hash, Instant now) {
        return client.preparedQuery(CHANGE)
                .execute(Tuple.of(hash, PeopleStore.time(now)))
                .map(rows -> first(rows).map(row -> row.getString(0)))
                .recover(
                        failure ->
                                PeopleStore.isTaken(failure)
                                        ? Future.succeededFuture(Optional.empty())
                                        : Future.failedFuture(failure));
    }

    private static Future<Boolean> noneWhenTaken(Throwable failure) {
        return PeopleStore.isTaken(failure)
                ? Future.succeededFuture(false)
                : Future.failedFuture(failure);
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        for (var row : rows) {
            return Optional.of(row);
        }
        return Optional.empty();
    }
}

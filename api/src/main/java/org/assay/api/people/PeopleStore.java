package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assay.cache.bank.Language;
import org.assay.engine.session.LearnerId;

/** Accounts: the rows of {@code accounts.account}. */
final class PeopleStore {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String COLUMNS =
            """
            SELECT a.learner_id, a.first_name, a.last_name, a.email, a.username, a.password_hash,
                a.must_change_password, a.email_verified_at, a.terms_version, a.terms_accepted_at,
                a.locale, a.created_at,
                (SELECT p.email FROM accounts.proof p
                 WHERE p.learner_id = a.learner_id AND p.purpose = 'VERIFY_EMAIL' AND p.used_at IS NULL
                 ORDER BY p.expires_at DESC LIMIT 1) AS pending_email
            FROM accounts.account a
            """;

    private static final String OF_LEARNER = COLUMNS + "WHERE a.learner_id = $1";

    private static final String OF_EMAIL = COLUMNS + "WHERE a.email = $1";

    private static final String OF_PROOF =
            COLUMNS
                    + """
                    WHERE a.learner_id = (SELECT q.learner_id FROM accounts.proof q
                        WHERE q.proof_hash = $1 AND q.purpose = $2 AND q.used_at IS NULL AND q.expires_at > $3)
                    """;

    /**
     * An account with a username, or without any name to sign in with until its address is proven.
     * A sign-up that still waits for that gives way to the next one of the same learner.
     */
    private static final String SIGN_UP =
            """
            WITH learner AS (INSERT INTO accounts.learner (learner_id) VALUES ($1) ON CONFLICT DO NOTHING),
                old AS (DELETE FROM accounts.proof WHERE learner_id = $1 AND purpose = 'VERIFY_EMAIL'
                    AND NOT EXISTS (SELECT 1 FROM accounts.account b WHERE b.learner_id = $1
                        AND (b.email IS NOT NULL OR b.username IS NOT NULL OR b.password_hash IS NULL)))
            INSERT INTO accounts.account AS a
                (learner_id, first_name, last_name, username, password_hash, terms_version, terms_accepted_at, locale)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (learner_id) DO UPDATE SET
                first_name = excluded.first_name, last_name = excluded.last_name, username = excluded.username,
                password_hash = excluded.password_hash, terms_version = excluded.terms_version,
                terms_accepted_at = excluded.terms_accepted_at, locale = excluded.locale
            WHERE a.email IS NULL AND a.username IS NULL AND a.password_hash IS NOT NULL
            RETURNING a.learner_id
            """;

    private static final String EDIT =
            """
            UPDATE accounts.account SET
                first_name = coalesce($2, first_name), last_name = coalesce($3, last_name),
                locale = coalesce($4, locale), terms_version = coalesce($5, terms_version),
                terms_accepted_at = CASE WHEN $5::text IS NULL THEN terms_accepted_at ELSE $6 END
            WHERE learner_id = $1 RETURNING learner_id
            """;

    private static final String SET_PASSWORD =
            """
            WITH old AS (DELETE FROM accounts.proof
                WHERE learner_id = $1 AND purpose IN ('RESET_PASSWORD', 'CHANGE_EMAIL'))
            UPDATE accounts.account SET password_hash = $2, must_change_password = false WHERE learner_id = $1
            """;

    private static final String ERASE =
            """
            WITH proofs AS (DELETE FROM accounts.proof WHERE learner_id = $1),
                identities AS (DELETE FROM accounts.external_identity WHERE learner_id = $1),
                roles AS (DELETE FROM accounts.staff_role WHERE learner_id = $1)
            DELETE FROM accounts.account WHERE learner_id = $1
            """;

    private static final String PURGE =
            """
            WITH old AS (DELETE FROM accounts.proof WHERE expires_at < $1)
            DELETE FROM accounts.account a
            WHERE email IS NULL AND username IS NULL AND password_hash IS NOT NULL AND terms_accepted_at < $2
                AND NOT EXISTS (SELECT 1 FROM accounts.proof p
                    WHERE p.learner_id = a.learner_id AND p.purpose = 'VERIFY_EMAIL'
                        AND p.used_at IS NULL AND p.expires_at >= $1)
            """;

    private final SqlClient client;

    PeopleStore(SqlClient client) {
        this.client = client;
    }

    /** What a sign-up writes, checked and hashed. */
    record NewAccount(
            LearnerId learner,
            PersonName firstName,
            PersonName lastName,
            Optional<Username> username,
            String passwordHash,
            String termsVersion,
            Language locale) {}

    /** What a person may change by themselves, as far as they do. */
    record Edit(
            Optional<PersonName> firstName,
            Optional<PersonName> lastName,
            Optional<Language> locale,
            Optional<String> termsVersion) {}

    Future<Optional<Person>> ofLearner(LearnerId learner) {
        return client.preparedQuery(OF_LEARNER)
                .execute(Tuple.of(learner.value()))
                .map(PeopleStore::firstOf);
    }

    Future<Optional<Person>> ofEmail(EmailAddress email) {
        return client.preparedQuery(OF_EMAIL)
                .execute(Tuple.of(email.value()))
                .map(PeopleStore::firstOf);
    }

    /** The person whose proof this is, when it is good. */
    Future<Optional<Person>> ofProof(Buffer hash, ProofStore.Purpose purpose, Instant now) {
        return client.preparedQuery(OF_PROOF)
                .execute(Tuple.of(hash, purpose.name(), time(now)))
                .map(PeopleStore::firstOf);
    }

    /**
     * Writes a new account.
     *
     * @return completes with whether it was written: not when the learner has one already; fails
     *     with {@link TakenException} when the username is somebody's
     */
    Future<Boolean> signUp(NewAccount account, Instant now) {
        return client.preparedQuery(SIGN_UP)
                .execute(
                        Tuple.tuple()
                                .addUUID(account.learner().value())
                                .addString(account.firstName().value())
                                .addString(account.lastName().value())
                                .addValue(account.username().map(Username::value).orElse(null))
                                .addString(account.passwordHash())
                                .addString(account.termsVersion())
                                .addOffsetDateTime(time(now))
                                .addString(account.locale().code()))
                .recover(PeopleStore::told)
                .map(rows -> rows.size() == 1);
    }

    /** Completes with whether there is an account to change. */
    Future<Boolean> edit(LearnerId learner, Edit edit, Instant now) {
        return client.preparedQuery(EDIT)
                .execute(
                        Tuple.tuple()
                                .addUUID(learner.value())
                                .addValue(edit.firstName().map(PersonName::value).orElse(null))
                                .addValue(edit.lastName().map(PersonName::value).orElse(null))
                                .addValue(edit.locale().map(Language::code).orElse(null))
                                .addValue(edit.termsVersion().orElse(null))
                                .addOffsetDateTime(time(now)))
                .map(rows -> rows.size() == 1);
    }

    /** Sets a password; a change of address under way and other resets end with the old one. */
    Future<Void> setPassword(LearnerId learner, String passwordHash) {
        return client.preparedQuery(SET_PASSWORD)
                .execute(Tuple.of(learner.value(), passwordHash))
                .mapEmpty();
    }

    /** Removes the account and all that says who the learner is. */
    Future<Void> erase(LearnerId learner) {
        return client.preparedQuery(ERASE).execute(Tuple.of(learner.value())).mapEmpty();
    }

    /** Removes proofs that ended before a time, and sign-ups older than one that nobody proved. */
    Future<Void> purge(Instant proofsBefore, Instant signUpsBefore) {
        return client.preparedQuery(PURGE)
                .execute(Tuple.of(time(proofsBefore), time(signUpsBefore)))
                .mapEmpty();
    }

    /** Somebody else has it already. */
    static final class TakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenException() {
            super("taken", null, false, false);
        }
    }

    private static Future<RowSet<Row>> told(Throwable failure) {
        return Future.failedFuture(isTaken(failure) ? new TakenException() : failure);
    }

    /** Whether a statement failed because a value that is to be unique is there already. */
    static boolean isTaken(Throwable failure) {
        return failure instanceof PgException refused
                && UNIQUE_VIOLATION.equals(refused.getSqlState());
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Person> firstOf(RowSet<Row> rows) {
        for (var row : rows) {
            return Optional.of(personOf(row));
        }
        return Optional.empty();
    }

    private static Person personOf(Row row) {
        return new Person(
                new LearnerId(row.getUUID("learner_id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("username")),
                Optional.ofNullable(row.getString("password_hash")),
                row.getBoolean("must_change_password"),
                Optional.ofNullable(row.getOffsetDateTime("email_verified_at"))
                        .map(OffsetDateTime::toInstant),
                row.getString("terms_version"),
                row.getOffsetDateTime("terms_accepted_at").toInstant(),
                Language.of(row.getString("locale")),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getString("pending_email")));
    }
}

package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import java.time.Instant;
import java.util.Optional;
import org.assay.api.people.ProofStore.Purpose;
import org.assay.engine.session.LearnerId;

/** What is done with stored proofs, each by the one statement that decides on it. */
public enum ProofUse {
    PROVE_ADDRESS(Purpose.VERIFY_EMAIL) {
        @Override
        public Future<Boolean> isGood(
                SqlClient client, LearnerId learner, Buffer hash, Instant now) {
            return new ProofStore(client).verify(hash, now);
        }
    },
    LOOK_AT_RESET(Purpose.RESET_PASSWORD) {
        @Override
        public Future<Boolean> isGood(
                SqlClient client, LearnerId learner, Buffer hash, Instant now) {
            return new PeopleStore(client)
                    .ofProof(hash, Purpose.RESET_PASSWORD, now)
                    .map(Optional::isPresent);
        }
    },
    RESET_PASSWORD(Purpose.RESET_PASSWORD) {
        @Override
        public Future<Boolean> isGood(
                SqlClient client, LearnerId learner, Buffer hash, Instant now) {
            return new ProofStore(client)
                    .use(hash, Purpose.RESET_PASSWORD, now)
                    .map(Optional::isPresent);
        }
    },
    TRY_CODE(Purpose.CHANGE_EMAIL) {
        @Override
        public Future<Boolean> isGood(
                SqlClient client, LearnerId learner, Buffer hash, Instant now) {
            return new ProofStore(client)
                    .attempt(learner, now, ATTEMPTS)
                    .map(right -> right.filter(hash::equals).isPresent());
        }
    },
    CHANGE_ADDRESS(Purpose.CHANGE_EMAIL) {
        @Override
        public Future<Boolean> isGood(
                SqlClient client, LearnerId learner, Buffer hash, Instant now) {
            return new ProofStore(client).changeEmail(hash, now).map(Optional::isPresent);
        }
    };

    /** Codes that may be tried. */
    public static final int ATTEMPTS = 5;

    private final Purpose purpose;

    ProofUse(Purpose purpose) {
        this.purpose = purpose;
    }

    /** Does it with a proof; completes with whether that was good. */
    public abstract Future<Boolean> isGood(
            SqlClient client, LearnerId learner, Buffer hash, Instant now);

    /** Stores a proof for it; the ones before are no good any more. */
    public Future<Void> store(
            SqlClient client, LearnerId learner, Buffer hash, String email, Instant expiresAt) {
        return new ProofStore(client)
                .replace(
                        learner,
                        purpose,
                        new Proof("", hash),
                        EmailAddress.of(email).orElseThrow(),
                        expiresAt);
    }

    /** Whether one proof may be stored for both. */
    public boolean isLike(ProofUse other) {
        return purpose == other.purpose;
    }
}

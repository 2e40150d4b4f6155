package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.api.people.ProofUse;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A proof is good once, for its purpose, until its time is over. Where a request looks at a proof
 * first and uses it afterwards, either statement refuses by itself: time passes in between.
 */
class ProofsTest {
    private static final Pool POOL = RunningServer.get().server().part(Pool.class);
    private static final Instant END = Instant.parse("2126-01-01T00:00:00Z");
    private static final Instant IN_TIME = END.minusMillis(1);

    private final Holder ada = Holder.arrive();
    private final Buffer hash = newHash();

    /** Somebody with an account, and the address that proofs of theirs are mailed to. */
    private record Holder(LearnerId learner, String email) {
        static Holder arrive() {
            var learner = UUID.randomUUID();
            TestPeople.sql("INSERT INTO accounts.learner (learner_id) VALUES ($1)", learner);
            var visitor = new Visitor(learner.toString(), "", "", "", "", "");
            return new Holder(new LearnerId(learner), TestPeople.account(visitor));
        }

        void store(ProofUse use, Buffer hash) {
            TestPeople.ended(use.store(POOL, learner, hash, email, END));
        }

        boolean does(ProofUse use, Buffer hash, Instant now) {
            return TestPeople.ended(use.isGood(POOL, learner, hash, now));
        }
    }

    private static Buffer newHash() {
        return Buffer.buffer(TokenAbuse.sha256(UUID.randomUUID().toString()));
    }

    private long stored(Buffer one) {
        return TestPeople.sql("SELECT 1 FROM accounts.proof WHERE proof_hash = $1", one).size();
    }

    @ParameterizedTest
    @EnumSource
    void aProofIsGoodUntilItsTimeIsOver(ProofUse use) {
        ada.store(use, hash);
        assertThat(ada.does(use, hash, END)).isFalse();
        assertThat(ada.does(use, hash, IN_TIME)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aProofThatWasUsedIsNoGood(ProofUse use) {
        ada.store(use, hash);
        TestPeople.sql("UPDATE accounts.proof SET used_at = now() WHERE proof_hash = $1", hash);
        assertThat(ada.does(use, hash, IN_TIME)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"LOOK_AT_RESET", "TRY_CODE"})
    void aProofIsGoodOnce(ProofUse use) {
        ada.store(use, hash);
        assertThat(ada.does(use, hash, IN_TIME)).isTrue();
        assertThat(ada.does(use, hash, IN_TIME)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aProofIsGoodForItsPurposeOnly(ProofUse use) {
        Stream.of(ProofUse.values())
                .filter(other -> !other.isLike(use))
                .forEach(
                        other -> {
                            var of = newHash();
                            ada.store(other, of);
                            assertThat(ada.does(use, of, IN_TIME)).as("%s", other).isFalse();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void theOneBeforeEndsWithTheNextOfItsPurposeAndLearnerOnly(ProofUse use) {
        var grace = Holder.arrive();
        var first = newHash();
        var hers = newHash();
        ada.store(use, first);
        grace.store(use, hers);
        ada.store(use, hash);
        Stream.of(ProofUse.values())
                .filter(other -> !other.isLike(use))
                .forEach(other -> ada.store(other, newHash()));
        assertThat(ada.does(use, first, IN_TIME)).isFalse();
        assertThat(ada.does(use, hash, IN_TIME)).isTrue();
        assertThat(grace.does(use, hers, IN_TIME)).isTrue();
    }

    /** A code has six digits: of the same learner it may well be the same twice. */
    @Test
    void aCodeThatComesAgainIsAsGoodAsANewOne() {
        ada.store(ProofUse.CHANGE_ADDRESS, hash);
        for (int i = 0; i < ProofUse.ATTEMPTS; i++) {
            assertThat(ada.does(ProofUse.TRY_CODE, hash, IN_TIME)).isTrue();
        }
        assertThat(ada.does(ProofUse.TRY_CODE, hash, IN_TIME)).isFalse();
        assertThat(ada.does(ProofUse.CHANGE_ADDRESS, hash, IN_TIME)).isTrue();
        ada.store(ProofUse.CHANGE_ADDRESS, hash);
        assertThat(ada.does(ProofUse.TRY_CODE, hash, IN_TIME)).isTrue();
        assertThat(ada.does(ProofUse.CHANGE_ADDRESS, hash, IN_TIME)).isTrue();
    }

    @Test
    void aCodeIsTriedByItsOwnLearnerOnly() {
        ada.store(ProofUse.TRY_CODE, hash);
        assertThat(Holder.arrive().does(ProofUse.TRY_CODE, hash, IN_TIME)).isFalse();
    }

    @Test
    void aProofThatWasUsedIsMadeGoodAgainByNobodyElseAndForNothingElse() {
        ada.store(ProofUse.RESET_PASSWORD, hash);
        assertThat(ada.does(ProofUse.RESET_PASSWORD, hash, IN_TIME)).isTrue();
        Holder.arrive().store(ProofUse.RESET_PASSWORD, hash);
        assertThat(ada.does(ProofUse.RESET_PASSWORD, hash, IN_TIME)).isFalse();
        ada.store(ProofUse.PROVE_ADDRESS, hash);
        assertThat(ada.does(ProofUse.RESET_PASSWORD, hash, IN_TIME)).isFalse();
        assertThat(ada.does(ProofUse.PROVE_ADDRESS, hash, IN_TIME)).isFalse();
    }

    @Test
    void anAccountThatHasAnotherAddressByNowKeepsIt() {
        ada.store(ProofUse.PROVE_ADDRESS, hash);
        TestPeople.sql(
                "UPDATE accounts.account SET email = $2 WHERE learner_id = $1",
                ada.learner().value(),
                TestPeople.newAddress());
        assertThat(ada.does(ProofUse.PROVE_ADDRESS, hash, IN_TIME)).isFalse();
    }

    /** They went to the address that is not the account's any more. */
    @Test
    void aNewAddressEndsWhatWasMailedToTheOldOneOfThatLearner() {
        var grace = Holder.arrive();
        var hers = newHash();
        var reset = newHash();
        var proof = newHash();
        grace.store(ProofUse.RESET_PASSWORD, hers);
        ada.store(ProofUse.RESET_PASSWORD, reset);
        ada.store(ProofUse.PROVE_ADDRESS, proof);
        ada.store(ProofUse.CHANGE_ADDRESS, hash);
        assertThat(ada.does(ProofUse.CHANGE_ADDRESS, hash, IN_TIME)).isTrue();
        assertThat(stored(reset) + stored(proof)).isZero();
        assertThat(stored(hers)).isEqualTo(1);
    }
}

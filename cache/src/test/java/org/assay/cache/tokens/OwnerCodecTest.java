package org.assay.cache.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerCodecTest {
    private static final String LEARNER = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String FAMILY = "01890a5d-ac96-774b-bcce-b302099a8058";
    private static final LearnerId ID = new LearnerId(UUID.fromString(LEARNER));

    @Test
    void anOwnerIsReadAsItWasWritten() {
        var staff =
                new TokenOwner(
                        ID,
                        1_800_000_000_000L,
                        Set.of(StaffRole.SUPPORT, StaffRole.ADMINISTRATOR),
                        Optional.of(new FamilyId(UUID.fromString(FAMILY))));
        assertThat(OwnerCodec.line(staff))
                .isEqualTo(LEARNER + " 1800000000000 " + FAMILY + " ADMINISTRATOR,SUPPORT");
        assertThat(OwnerCodec.read(OwnerCodec.line(staff))).contains(staff);
        var anonymous = TokenOwner.anonymous(ID, 7);
        assertThat(OwnerCodec.read(OwnerCodec.line(anonymous))).contains(anonymous);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                LEARNER,
                LEARNER + " 7",
                LEARNER + " 7 -",
                LEARNER + " 7 - - -",
                LEARNER + " seven - -",
                LEARNER + " 7 me -",
                LEARNER + " 7 - ROOT",
                LEARNER + " 7 - SUPPORT,ROOT",
                LEARNER + " 7 - SUPPORT,",
                "me 7 - -"
            })
    void aLineOfAnotherFormIsNoCopy(String line) {
        assertThat(OwnerCodec.read(line)).isEmpty();
    }
}

package org.assay.cache.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.assay.engine.session.SessionState.NotStarted;
import org.junit.jupiter.api.Test;

/** A copy is the session itself, or no copy. */
class SessionCodecTest {

    @Provide
    Arbitrary<LiveSession> sessions() {
        return GeneratedSessions.any();
    }

    @Property
    void aSessionComesBackAsItWas(@ForAll("sessions") LiveSession session) {
        assertThat(SessionCodec.decode(SessionCodec.encode(session))).contains(session);
    }

    @Property
    void oneBitThatHasChangedMakesItNoCopy(
            @ForAll("sessions") LiveSession session, @ForAll @IntRange(min = 0) int place) {
        byte[] bytes = SessionCodec.encode(session);
        int bit = place % (bytes.length * Byte.SIZE);
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        assertThat(SessionCodec.decode(bytes)).isEmpty();
    }

    @Property
    void aCopyThatIsCutShortIsNone(
            @ForAll("sessions") LiveSession session, @ForAll @IntRange(min = 0) int place) {
        byte[] bytes = SessionCodec.encode(session);
        assertThat(SessionCodec.decode(Arrays.copyOf(bytes, place % bytes.length))).isEmpty();
    }

    @Property
    void aCopyWithSomethingBehindItIsNone(
            @ForAll("sessions") LiveSession session, @ForAll @NotEmpty byte[] more) {
        byte[] bytes = SessionCodec.encode(session);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, bytes.length, more.length);
        assertThat(SessionCodec.decode(longer)).isEmpty();
    }

    @Property
    void anyOtherBytesAreNoCopy(@ForAll byte[] bytes) {
        assertThat(SessionCodec.decode(bytes)).isEmpty();
    }

    @Property
    void aCopyOfAnotherLayoutIsNone(@ForAll("sessions") LiveSession session, @ForAll byte layout) {
        byte[] bytes = SessionCodec.encode(session);
        byte own = bytes[0];
        bytes[0] = layout;
        assertThat(SessionCodec.decode(bytes).isPresent()).isEqualTo(layout == own);
    }

    @Test
    void aSessionThatHasNotStartedIsNotKept() {
        var session = new LiveSession(new NotStarted(), ChainHash.GENESIS);
        assertThatThrownBy(() -> SessionCodec.encode(session))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

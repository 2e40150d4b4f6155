package org.assay.loadtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerLineTest {
    private static final String REPLY = "{\"result\":\"CORRECT\",\"next\":{\"sequence\":2}}";

    @Test
    void theBodyIsSentAgainAsItWas() {
        assertThat(line(200, REPLY).body()).isEqualTo(body());
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        var line = line(200, REPLY);
        assertThat(LedgerLine.read(line.write())).isEqualTo(line);
    }

    @Test
    void aReplyThatDiffersInAByteIsAnotherLine() {
        assertThat(line(200, REPLY + " ")).isNotEqualTo(line(200, REPLY));
        assertThat(line(200, REPLY)).isEqualTo(line(200, REPLY));
    }

    @Test
    void onlyAnAcceptedReplyIsAnAcknowledgement() {
        assertThat(line(200, REPLY).isAcknowledged()).isTrue();
        assertThat(line(409, REPLY).isAcknowledged()).isFalse();
        assertThat(line(200, "").isAcknowledged()).isFalse();
    }

    private static LedgerLine line(int status, String reply) {
        return LedgerLine.of(new UUID(1, 2), 1, body(), status, reply);
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("challengeId", "item-1")
                .put("value", "blue");
    }
}

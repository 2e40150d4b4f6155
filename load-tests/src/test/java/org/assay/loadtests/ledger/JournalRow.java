package org.assay.loadtests.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A response as the journal holds it.
 *
 * @param item the challenge's id
 */
record JournalRow(String item, JsonNode payload) {

    /** Whether it is the response that was sent and acknowledged, with what the reply said. */
    boolean agreesWith(LedgerLine line) {
        return item.equals(line.challenge())
                && payload.path("skipped").asBoolean()
                        == line.submission().path("skipped").asBoolean()
                && payload.path("value").equals(line.submission().path("value"))
                && line.said().equals(Optional.of(Said.ofPayload(payload)));
    }
}

package org.assay.loadtests.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/**
 * One response that was sent.
 *
 * @param submission its body: a value, or skipped
 * @param status of the reply; 0 when none came, so that it may have been recorded or not
 * @param digest of the reply's bytes
 * @param said what an accepted reply said
 */
public record LedgerLine(
        UUID assessment,
        int sequence,
        String challenge,
        JsonNode submission,
        int status,
        String digest,
        Optional<Said> said) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Whether the server owes this response a row. */
    public boolean isAcknowledged() {
        return said.isPresent();
    }

    /** As a line of a ledger's file, without its end. */
    String write() {
        var json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("assessment", assessment.toString())
                        .put("sequence", sequence)
                        .put("challenge", challenge)
                        .put("status", status)
                        .put("digest", digest);
        json.set("submission", submission);
        said.ifPresent(it -> json.set("said", it.fields()));
        return json.toString();
    }

    static LedgerLine read(String line) {
        try {
            var json = JSON.readTree(line);
            return new LedgerLine(
                    UUID.fromString(json.required("assessment").textValue()),
                    json.required("sequence").intValue(),
                    json.required("challenge").textValue(),
                    json.required("submission"),
                    json.required("status").intValue(),
                    json.required("digest").textValue(),
                    Optional.ofNullable(json.get("said")).map(said -> new Said((ObjectNode) said)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("No line of a ledger: " + line, e);
        }
    }
}

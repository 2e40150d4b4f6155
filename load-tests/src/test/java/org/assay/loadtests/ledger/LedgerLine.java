package org.assay.loadtests.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    private static final HexFormat HEX = HexFormat.of();
    private static final String CHALLENGE = "challengeId";
    private static final int ACCEPTED = 200;

    /**
     * One that was sent.
     *
     * @param body of the request
     * @param status of the reply; 0 when none came
     * @param reply the reply's body; an accepted one that was found wrong is an acknowledgement no
     *     less
     */
    public static LedgerLine of(
            UUID assessment, int sequence, ObjectNode body, int status, String reply) {
        var submission = body.deepCopy();
        var challenge = submission.remove(CHALLENGE).textValue();
        boolean acknowledged = status == ACCEPTED && !reply.isEmpty();
        return new LedgerLine(
                assessment,
                sequence,
                challenge,
                submission,
                status,
                digest(reply),
                acknowledged ? Optional.of(Said.ofReply(parse(reply))) : Optional.empty());
    }

    /** The body of the request, to send it again. */
    public ObjectNode body() {
        var body = JsonNodeFactory.instance.objectNode().put(CHALLENGE, challenge);
        submission.properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        return body;
    }

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
        var json = parse(line);
        return new LedgerLine(
                UUID.fromString(json.required("assessment").textValue()),
                json.required("sequence").intValue(),
                json.required("challenge").textValue(),
                json.required("submission"),
                json.required("status").intValue(),
                json.required("digest").textValue(),
                Optional.ofNullable(json.get("said")).map(said -> new Said((ObjectNode) said)));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("No JSON: " + text, e);
        }
    }

    private static String digest(String reply) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(sha256.digest(reply.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

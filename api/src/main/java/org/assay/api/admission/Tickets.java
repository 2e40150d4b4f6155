package org.assay.api.admission;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assay.api.contract.Priority;

/** Tickets as texts that only who has the key can make: HMAC-SHA256 over every field. */
final class Tickets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte VERSION = 1;

    /** Two bytes of version and class, four numbers; with the signature a multiple of 3 bytes. */
    private static final int CONTENT_BYTES = 1 + 1 + 4 * Long.BYTES;

    private static final int SIGNATURE_BYTES = 32;

    /** Characters of a ticket. */
    static final int LENGTH = (CONTENT_BYTES + SIGNATURE_BYTES) / 3 * 4;

    private final SecretKeySpec key;

    Tickets(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String write(Ticket ticket) {
        var content =
                ByteBuffer.allocate(CONTENT_BYTES)
                        .put(VERSION)
                        .put((byte) ticket.room().rank())
                        .putLong(ticket.line())
                        .putLong(ticket.number())
                        .putLong(ticket.issuedAtMs())
                        .putLong(ticket.refreshedAtMs())
                        .array();
        return Base64.getUrlEncoder()
                .encodeToString(
                        ByteBuffer.allocate(CONTENT_BYTES + SIGNATURE_BYTES)
                                .put(content)
                                .put(signature(content))
                                .array());
    }

    /** The ticket; nothing when this key did not sign it. */
    Optional<Ticket> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var content = Arrays.copyOf(bytes, CONTENT_BYTES);
            var signature = Arrays.copyOfRange(bytes, CONTENT_BYTES, bytes.length);
            return MessageDigest.isEqual(signature, signature(content))
                    ? parse(ByteBuffer.wrap(content))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Not Base64.
        }
    }

    private static Optional<Ticket> parse(ByteBuffer content) {
        byte version = content.get();
        byte rank = content.get();
        return Priority.ofRank(rank)
                .filter(room -> version == VERSION && room.hasLine())
                .map(
                        room ->
                                new Ticket(
                                        room,
                                        content.getLong(),
                                        content.getLong(),
                                        content.getLong(),
                                        content.getLong()));
    }

    private byte[] signature(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}

package org.assay.api.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.assay.cache.session.ChainHash;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/**
 * SHA-256 over the previous hash and every column of an event: previous (32 bytes), assessment
 * (16), event number (4), learner (16), epoch ms (8), then kind, item and payload in UTF-8, each
 * preceded by its length in bytes (4), −1 for no item. Numbers are big-endian.
 */
final class HashChain {

    private HashChain() {}

    static ChainHash hash(
            ChainHash previous,
            AssessmentId assessment,
            int eventNo,
            String kind,
            LearnerId learner,
            Optional<String> item,
            long atMs,
            String payload) {
        byte[] kindBytes = kind.getBytes(StandardCharsets.UTF_8);
        byte[] itemBytes = item.orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] payloadBytes = payload.getBytes(StandardCharsets.UTF_8);
        var buffer =
                ByteBuffer.allocate(
                        ChainHash.SIZE_BYTES
                                + 16
                                + 4
                                + 16
                                + 8
                                + 12
                                + kindBytes.length
                                + itemBytes.length
                                + payloadBytes.length);
        buffer.put(previous.toBytes());
        putUuid(buffer, assessment.value());
        buffer.putInt(eventNo);
        putUuid(buffer, learner.value());
        buffer.putLong(atMs);
        buffer.putInt(kindBytes.length).put(kindBytes);
        buffer.putInt(item.isPresent() ? itemBytes.length : -1).put(itemBytes);
        buffer.putInt(payloadBytes.length).put(payloadBytes);
        return ChainHash.of(sha256().digest(buffer.array()));
    }

    private static void putUuid(ByteBuffer buffer, UUID uuid) {
        buffer.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

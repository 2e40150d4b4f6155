package org.assay.api.passwords;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, version 1.3 (RFC 9106), for one thread: it keeps the memory that a hash fills, so that
 * a storm of sign-ins makes no garbage.
 */
final class Argon2 {
    private final FixedBlockPool blocks;

    /**
     * An empty one.
     *
     * @param memoryKib memory to keep between two hashes, KiB
     */
    Argon2(int memoryKib) {
        blocks = new FixedBlockPool(memoryKib);
    }

    /**
     * A hash.
     *
     * @param length of the hash, bytes
     */
    byte[] hash(String password, Argon2Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .withBlockPool(blocks)
                        .build());
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        try {
            var hash = new byte[length];
            generator.generateBytes(bytes, hash);
            return hash;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}

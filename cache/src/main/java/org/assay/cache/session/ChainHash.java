package org.assay.cache.session;

import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 that chains an assessment's events: 32 bytes, immutable. */
public final class ChainHash {
    public static final int SIZE_BYTES = 32;

    /** What the first event of every assessment is chained to: 32 zero bytes. */
    public static final ChainHash GENESIS = new ChainHash(new byte[SIZE_BYTES]);

    private final byte[] bytes;

    private ChainHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash of these bytes, which are copied.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static ChainHash of(byte[] bytes) {
        if (bytes.length != SIZE_BYTES) {
            throw new IllegalArgumentException("a chain hash has 32 bytes, not " + bytes.length);
        }
        return new ChainHash(bytes.clone());
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}

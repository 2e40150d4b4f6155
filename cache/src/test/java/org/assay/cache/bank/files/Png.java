package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A small grey PNG (ISO/IEC 15948), stored without compression. */
final class Png {
    private static final int SIDE = 96;

    private Png() {}

    static byte[] picture() {
        var rows = ByteBuffer.allocate(SIDE * (SIDE + 1));
        for (int y = 0; y < SIDE; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < SIDE; x++) {
                rows.put((byte) ((x / 12 + y / 12) % 2 == 0 ? 230 : 90 + x));
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put((byte) 8).array()));
        out.writeBytes(chunk("IDAT", stored(rows.array())));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** A zlib stream of one stored block. */
    private static byte[] stored(byte[] content) {
        var adler = new Adler32();
        adler.update(content);
        int length = content.length;
        return ByteBuffer.allocate(length + 11)
                .put((byte) 0x78)
                .put((byte) 1)
                .put((byte) 1)
                .put((byte) length)
                .put((byte) (length >> 8))
                .put((byte) ~length)
                .put((byte) (~length >> 8))
                .put(content)
                .putInt((int) adler.getValue())
                .array();
    }

    static byte[] chunk(String type, byte[] content) {
        var named =
                ByteBuffer.allocate(content.length + 4)
                        .put(type.getBytes(StandardCharsets.US_ASCII))
                        .put(content)
                        .array();
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }
}

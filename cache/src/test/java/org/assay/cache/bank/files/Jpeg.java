package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/**
 * Pictures made of flat tiles, written as baseline JPEG (ITU-T T.81) with no coefficient but the
 * first of each block: no encoder is needed, and the bytes are the same everywhere.
 */
final class Jpeg {
    private static final int TILES_ACROSS = 40;
    private static final int TILES_DOWN = 30;
    private static final int TILE_PIXELS = 8;
    private static final int COMPONENTS = 3;

    /** Makes a block's value the plain difference from mid-grey. */
    private static final int QUANTUM = 8;

    private static final int CATEGORY_BITS = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    private Jpeg() {}

    /**
     * A picture.
     *
     * @param seed of the colours: same seed, same picture
     * @param exif the payload of an APP1 segment; none when empty
     */
    static byte[] picture(long seed, byte[] exif) {
        var jpeg = new Jpeg();
        jpeg.marker(0xD8);
        if (exif.length > 0) {
            jpeg.segment(0xE1, exif);
        } else {
            jpeg.segment(0xE0, new byte[] {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
        }
        jpeg.tables();
        jpeg.scan(new Random(seed));
        jpeg.marker(0xD9);
        return jpeg.out.toByteArray();
    }

    private void tables() {
        var quanta = new byte[65];
        java.util.Arrays.fill(quanta, 1, quanta.length, (byte) QUANTUM);
        segment(0xDB, quanta);
        int height = TILES_DOWN * TILE_PIXELS;
        int width = TILES_ACROSS * TILE_PIXELS;
        segment(
                0xC0,
                bytes(
                        8,
                        height >> 8,
                        height & 0xFF,
                        width >> 8,
                        width & 0xFF,
                        COMPONENTS,
                        1,
                        0x11,
                        0,
                        2,
                        0x11,
                        0,
                        3,
                        0x11,
                        0));
        // Differences: nine categories, each with a code of 4 bits that equals it.
        segment(
                0xC4,
                bytes(
                        0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7,
                        8));
        // Other coefficients: only "end of block", with the code 0.
        segment(0xC4, bytes(0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private void scan(Random random) {
        segment(0xDA, bytes(COMPONENTS, 1, 0, 2, 0, 3, 0, 0, 63, 0));
        double tilt = random.nextDouble() * 6;
        int[] tint = {0, random.nextInt(120) - 60, random.nextInt(120) - 60};
        int[] last = new int[COMPONENTS];
        for (int y = 0; y < TILES_DOWN; y++) {
            for (int x = 0; x < TILES_ACROSS; x++) {
                int light = (int) Math.round(((x * tilt + y * 5) % 180) - 90);
                int[] tile = {light + random.nextInt(20), tint[1] + y, tint[2] - x};
                for (int component = 0; component < COMPONENTS; component++) {
                    block(tile[component] - last[component]);
                    last[component] = tile[component];
                }
            }
        }
        bits(0x7F, 7);
    }

    private void block(int difference) {
        int category = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(difference));
        bits(category, CATEGORY_BITS);
        bits(difference >= 0 ? difference : difference + (1 << category) - 1, category);
        bits(0, 1);
    }

    /** Appends bits; a byte 0xFF is followed by a zero byte, as the format demands. */
    private void bits(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            pending = (pending << 1) | ((value >> i) & 1);
            if (++pendingBits == Byte.SIZE) {
                out.write(pending);
                if (pending == 0xFF) {
                    out.write(0);
                }
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    private void marker(int code) {
        out.write(0xFF);
        out.write(code);
    }

    private void segment(int code, byte[] content) {
        marker(code);
        int length = content.length + 2;
        out.write(length >> 8);
        out.write(length & 0xFF);
        out.writeBytes(content);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

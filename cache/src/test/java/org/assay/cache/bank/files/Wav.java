package org.assay.cache.bank.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A sound of beeps on silence, written as WAV: 8,000 samples a second, 8 bits, uncompressed. */
final class Wav {
    static final int RATE_HERTZ = 8000;
    static final int HEADER_BYTES = 44;

    /** What silence is in samples of 8 bits. */
    static final int MIDDLE = 128;

    private static final int SAMPLES_PER_MILLISECOND = RATE_HERTZ / 1000;
    private static final int FORMAT_BYTES = 16;
    private static final int PCM = 1;

    private final int channels;
    private final byte[] samples;

    Wav(int channels, int milliseconds) {
        this.channels = channels;
        samples = new byte[milliseconds * SAMPLES_PER_MILLISECOND * channels];
        Arrays.fill(samples, (byte) MIDDLE);
    }

    /**
     * Adds a beep.
     *
     * @param strength of the wave, at most 127
     */
    Wav beep(int channel, int fromMilliseconds, int milliseconds, int hertz, int strength) {
        int from = fromMilliseconds * SAMPLES_PER_MILLISECOND;
        for (int i = 0; i < milliseconds * SAMPLES_PER_MILLISECOND; i++) {
            double wave = StrictMath.sin(2 * Math.PI * hertz * i / RATE_HERTZ);
            samples[(from + i) * channels + channel] =
                    (byte) (MIDDLE + Math.round(strength * wave));
        }
        return this;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEADER_BYTES + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER_BYTES - 8 + samples.length)
                .put(ascii("WAVEfmt "))
                .putInt(FORMAT_BYTES)
                .putShort((short) PCM)
                .putShort((short) channels)
                .putInt(RATE_HERTZ)
                .putInt(RATE_HERTZ * channels)
                .putShort((short) channels)
                .putShort((short) Byte.SIZE)
                .put(ascii("data"))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

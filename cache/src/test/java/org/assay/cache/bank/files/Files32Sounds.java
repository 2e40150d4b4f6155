package org.assay.cache.bank.files;

import java.util.Map;

/** Sounds made of beeps to be counted. */
final class Files32Sounds {
    private static final int LOUD = 100;
    private static final int FAINT = 1;
    private static final int HIGH_HERTZ = 1320;
    private static final int MEDIUM_HERTZ = 660;
    private static final int LOW_HERTZ = 330;

    private Files32Sounds() {}

    /** Content by name. */
    static Map<String, byte[]> all() {
        return Map.of(
                "signal-a.wav", parted(),
                "signal-b.wav", mixed(),
                "signal-c.wav", stereo(),
                "signal-d.wav", faint());
    }

    private static byte[] parted() {
        var wav = new Wav(1, 6200);
        for (int i = 0; i < 5; i++) {
            wav.beep(0, 300 + 320 * i, 140, MEDIUM_HERTZ, LOUD);
        }
        for (int i = 0; i < 7; i++) {
            wav.beep(0, 3750 + 320 * i, 140, MEDIUM_HERTZ, LOUD);
        }
        return wav.bytes();
    }

    private static byte[] mixed() {
        var wav = new Wav(1, 6000);
        var pitches = "HHLHHHLHLHHLH";
        for (int i = 0; i < pitches.length(); i++) {
            int hertz = pitches.charAt(i) == 'H' ? HIGH_HERTZ : LOW_HERTZ;
            wav.beep(0, 300 + 420 * i, 240, hertz, LOUD);
        }
        return wav.bytes();
    }

    private static byte[] stereo() {
        var wav = new Wav(2, 3600);
        for (int i = 0; i < 8; i++) {
            wav.beep(0, 100 + 425 * i, 260, MEDIUM_HERTZ, LOUD);
        }
        for (int i = 0; i < 11; i++) {
            wav.beep(1, 150 + 305 * i, 180, MEDIUM_HERTZ, LOUD);
        }
        return wav.bytes();
    }

    private static byte[] faint() {
        var wav = new Wav(1, 6800);
        for (int i = 0; i < 3; i++) {
            wav.beep(0, 200 + 400 * i, 200, MEDIUM_HERTZ, LOUD);
        }
        for (int i = 0; i < 13; i++) {
            wav.beep(0, 1800 + 370 * i, 170, MEDIUM_HERTZ, FAINT);
        }
        return wav.bytes();
    }
}

package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on sounds: beeps are found in the samples. */
final class Files32SoundAnswers {
    /** Silence ends a beep when it lasts this long: 30 ms. */
    private static final int PAUSE_SAMPLES = 3 * Wav.RATE_HERTZ / 100;

    private static final int LONG_PAUSE_SAMPLES = 3 * Wav.RATE_HERTZ / 2;
    private static final int LOW_BELOW_HERTZ = 600;

    /**
     * A beep.
     *
     * @param from its first sample
     * @param upward how often its wave goes from below to above
     */
    private record Beep(int from, int until, int strength, int upward) {
        double hertz() {
            return (double) upward * Wav.RATE_HERTZ / (until - from);
        }
    }

    private Files32SoundAnswers() {}

    static Map<String, ResponseValue> all() {
        var parted = beeps("signal-a.wav", 0, 1);
        var mixed = beeps("signal-b.wav", 0, 1);
        var faint = beeps("signal-d.wav", 0, 1);
        int loudest = faint.stream().mapToInt(Beep::strength).max().orElseThrow();
        return Map.of(
                "sound-editing-2a", Files13Answers.count(afterLongPause(parted)),
                "sound-editing-2b",
                        Files13Answers.count(
                                mixed.stream()
                                        .filter(beep -> beep.hertz() < LOW_BELOW_HERTZ)
                                        .count()),
                "sound-editing-5a", Files13Answers.count(beeps("signal-c.wav", 1, 2).size()),
                "sound-editing-5b",
                        Files13Answers.count(
                                faint.stream()
                                        .filter(beep -> beep.strength() * 50 < loudest)
                                        .count()));
    }

    private static int afterLongPause(List<Beep> beeps) {
        for (int i = 1; i < beeps.size(); i++) {
            if (beeps.get(i).from() - beeps.get(i - 1).until() > LONG_PAUSE_SAMPLES) {
                return beeps.size() - i;
            }
        }
        throw new AssertionError("no long pause");
    }

    private static List<Beep> beeps(String name, int channel, int channels) {
        var file = Files32.file(Files32Sounds.all(), name);
        var beeps = new ArrayList<Beep>();
        int from = -1;
        int last = -1;
        int strength = 0;
        int upward = 0;
        int before = 0;
        int count = (file.length - Wav.HEADER_BYTES) / channels;
        for (int i = 0; i < count; i++) {
            int sample = (file[Wav.HEADER_BYTES + i * channels + channel] & 0xFF) - Wav.MIDDLE;
            if (from >= 0 && i - last > PAUSE_SAMPLES) {
                beeps.add(new Beep(from, last, strength, upward));
                from = -1;
                strength = 0;
                upward = 0;
            }
            if (sample != 0) {
                from = from < 0 ? i : from;
                last = i;
                strength = Math.max(strength, Math.abs(sample));
                upward += sample > 0 && before < 0 ? 1 : 0;
                before = sample;
            }
        }
        return beeps;
    }
}

package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Subtitles with a mistake or out of step. They transcribe signs seen on a journey. */
final class Files32Subtitles {
    private static final List<String> SIGNS =
            List.of(
                    "Port-Aubin 12 km",
                    "Hôtel Lumen",
                    "Tunnel 800 m",
                    "Radio Sorgue 98.4",
                    "P 350",
                    "Taxi",
                    "Lac de Vernac",
                    "Belcastel 7 km");

    /** A subtitle's times in milliseconds. */
    private record Cue(int from, int until) {
        Cue later(int milliseconds) {
            return new Cue(from + milliseconds, until + milliseconds);
        }
    }

    private Files32Subtitles() {}

    /** Content by name. */
    static Map<String, byte[]> all() {
        var reversed = new ArrayList<>(cues(3201, 26, 4200));
        var late = reversed.get(16);
        reversed.set(16, new Cue(late.from(), late.from() - 5100));
        var early = new ArrayList<>(cues(3202, 30, 2800));
        var cut = early.get(21);
        early.set(21, new Cue(early.get(20).until() - 640, cut.until()));
        return Map.of(
                "spoken-a.srt", srt(reversed),
                "spoken-b.srt", srt(early),
                "spoken-c.vtt", vtt(cues(3203, 24, 10_900)),
                "spoken-d.vtt", vtt(withGap(cues(3204, 28, 5300), 69_200, 95_400)));
    }

    /** Subtitles one after the other, some without a pause between them. */
    private static List<Cue> cues(long seed, int count, int from) {
        var random = new Random(seed);
        var cues = new ArrayList<Cue>();
        int at = from;
        for (int i = 0; i < count; i++) {
            int until = at + 1500 + 10 * random.nextInt(200);
            cues.add(new Cue(at, until));
            at = until + (random.nextInt(4) == 0 ? 0 : 300 + 10 * random.nextInt(250));
        }
        return cues;
    }

    /** Moves those that would end after the gap's start behind its end. */
    private static List<Cue> withGap(List<Cue> cues, int from, int until) {
        var first = cues.stream().filter(cue -> cue.until() > from).findFirst().orElseThrow();
        return cues.stream()
                .map(cue -> cue.until() > from ? cue.later(until - first.from()) : cue)
                .toList();
    }

    private static byte[] srt(List<Cue> cues) {
        var text = new StringBuilder();
        for (int i = 0; i < cues.size(); i++) {
            text.append(i + 1).append('\n').append(lines(cues, i, ','));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] vtt(List<Cue> cues) {
        var text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < cues.size(); i++) {
            text.append(lines(cues, i, '.'));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(List<Cue> cues, int index, char point) {
        var cue = cues.get(index);
        return "%s --> %s\n%s\n\n"
                .formatted(
                        time(cue.from(), point),
                        time(cue.until(), point),
                        SIGNS.get(index * 3 % SIGNS.size()));
    }

    private static String time(int milliseconds, char point) {
        int seconds = milliseconds / 1000;
        return "00:%02d:%02d%c%03d"
                .formatted(seconds / 60, seconds % 60, point, milliseconds % 1000);
    }
}

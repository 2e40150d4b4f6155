package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on captions; both languages must agree. */
final class Files43CaptionAnswers {
    private static final Pattern CAPTION =
            Pattern.compile("(\\d+)\n([\\d:,]+) --> ([\\d:,]+)\n(.+)\n");
    private static final double MOST_PER_SECOND = 20;
    private static final long LEAST_MILLIS = 1200;
    private static final long MOST_MILLIS = 6000;

    /** A caption with its times in milliseconds. */
    record Caption(int number, long from, long to, String text) {

        double perSecond() {
            return text.length() * 1000.0 / (to - from);
        }
    }

    private Files43CaptionAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "assistive-settings-6a",
                        count(agreed(tooFast("tour-fr.srt"), tooFast("tour-en.srt"))),
                "assistive-settings-6b",
                        count(agreed(faulty("visit-fr.srt"), faulty("visit-en.srt"))));
    }

    private static long agreed(long fr, long en) {
        if (fr != en) {
            throw new IllegalStateException("the languages differ: " + fr + ", " + en);
        }
        return fr;
    }

    private static int tooFast(String name) {
        return captions(name).stream()
                .filter(caption -> caption.perSecond() > MOST_PER_SECOND)
                .map(Caption::number)
                .collect(Reading.only());
    }

    private static long faulty(String name) {
        long faulty = 0;
        long end = 0;
        for (var caption : captions(name)) {
            long millis = caption.to() - caption.from();
            if (millis < LEAST_MILLIS || millis > MOST_MILLIS || caption.from() < end) {
                faulty++;
            }
            end = caption.to();
        }
        return faulty;
    }

    static List<Caption> captions(String name) {
        var captions = new ArrayList<Caption>();
        CAPTION.matcher(Reading.text(Files43Reading.bytes(name)))
                .results()
                .forEach(found -> captions.add(caption(found)));
        return captions;
    }

    private static Caption caption(MatchResult found) {
        return new Caption(
                Integer.parseInt(found.group(1)),
                millis(found.group(2)),
                millis(found.group(3)),
                found.group(4));
    }

    private static long millis(String clock) {
        var parts = List.of(clock.split("[:,]", -1));
        long seconds =
                Long.parseLong(parts.get(0)) * 3600
                        + Long.parseLong(parts.get(1)) * 60
                        + Long.parseLong(parts.get(2));
        return 1000 * seconds + Long.parseLong(parts.get(3));
    }
}

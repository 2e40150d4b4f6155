package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Reading.lines;
import static org.assay.cache.bank.files.Reading.only;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on subtitles and web pages, read from their text. */
final class Files32TextAnswers {
    private static final Pattern CUE =
            Pattern.compile(
                    "(\\d\\d):(\\d\\d):(\\d\\d)[.,](\\d{3}) -->"
                            + " (\\d\\d):(\\d\\d):(\\d\\d)[.,](\\d{3})");
    private static final int SPOKEN_MILLISECONDS = 7_400;
    private static final int CUT_FROM_MILLISECONDS = 70_000;
    private static final int CUT_UNTIL_MILLISECONDS = 93_600;

    /** Times in milliseconds. */
    private record Cue(int from, int until) {}

    private Files32TextAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "video-editing-3a", reversed(cues("spoken-a.srt")),
                "video-editing-3b", early(cues("spoken-b.srt")),
                "video-editing-5a", resynchronised(cues("spoken-c.vtt")),
                "video-editing-5b", afterCut(cues("spoken-d.vtt")),
                "web-page-making-4a",
                        unclosed(lines(Files32.file(Files32Pages.all(), "visit-a.html"))),
                "web-page-making-4b",
                        unquoted(lines(Files32.file(Files32Pages.all(), "visit-b.html"))));
    }

    private static List<Cue> cues(String name) {
        return CUE.matcher(Reading.text(Files32.file(Files32Subtitles.all(), name)))
                .results()
                .map(cue -> new Cue(milliseconds(cue, 1), milliseconds(cue, 5)))
                .toList();
    }

    private static int milliseconds(MatchResult cue, int group) {
        int hours = Integer.parseInt(cue.group(group));
        int minutes = Integer.parseInt(cue.group(group + 1));
        int seconds = Integer.parseInt(cue.group(group + 2));
        int rest = Integer.parseInt(cue.group(group + 3));
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest;
    }

    private static ResponseValue reversed(List<Cue> cues) {
        return IntStream.range(0, cues.size())
                .filter(i -> cues.get(i).until() < cues.get(i).from())
                .mapToObj(i -> Files13Answers.count(i + 1L))
                .collect(only());
    }

    private static ResponseValue early(List<Cue> cues) {
        return IntStream.range(1, cues.size())
                .filter(i -> cues.get(i).from() < cues.get(i - 1).until())
                .mapToObj(i -> Files13Answers.count(i + 1L))
                .collect(only());
    }

    private static ResponseValue resynchronised(List<Cue> cues) {
        return time(cues.getLast().from() - cues.getFirst().from() + SPOKEN_MILLISECONDS);
    }

    private static ResponseValue afterCut(List<Cue> cues) {
        if (cues.stream()
                .anyMatch(
                        cue ->
                                cue.until() > CUT_FROM_MILLISECONDS
                                        && cue.from() < CUT_UNTIL_MILLISECONDS)) {
            throw new AssertionError("a subtitle stands in what is cut");
        }
        return time(cues.getLast().from() - (CUT_UNTIL_MILLISECONDS - CUT_FROM_MILLISECONDS));
    }

    private static ResponseValue time(int milliseconds) {
        return Files13Answers.blanks(
                "minutes",
                Integer.toString(milliseconds / 60_000),
                "seconds",
                Files13Answers.typed(milliseconds % 60_000 / 1000.0));
    }

    /** The line of the strong element that is still open when the next one opens. */
    private static ResponseValue unclosed(List<String> lines) {
        int opened = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("<strong>")) {
                if (opened > 0) {
                    return Files13Answers.count(opened);
                }
                opened = i + 1;
            }
            if (lines.get(i).contains("</strong>")) {
                opened = 0;
            }
        }
        throw new AssertionError("all are closed");
    }

    private static ResponseValue unquoted(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).chars().filter(c -> c == '"').count() % 2 == 1)
                .mapToObj(i -> Files13Answers.count(i + 1L))
                .collect(only());
    }
}

package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Reading.entries;
import static org.assay.cache.bank.files.Reading.entry;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on slide shows, read from both formats, which must agree. */
final class Files32TalkAnswers {
    private static final Pattern PAGE =
            Pattern.compile("<draw:page [^>]*style-name=\"(dp\\d)\".*?</draw:page>");

    /** The last text of a slide. */
    private record Shown(String text, boolean hidden) {}

    private Files32TalkAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "slide-shows-3a",
                Files13Answers.text(
                        slides("talk-a").stream()
                                .filter(Shown::hidden)
                                .map(Shown::text)
                                .collect(only())),
                "slide-shows-3b",
                Files13Answers.count(
                        slides("talk-b").stream().filter(slide -> !slide.hidden()).count()));
    }

    private static List<Shown> slides(String name) {
        var slides = pptx(Files32.file(Files32Talks.all(), name + ".pptx"));
        if (!slides.equals(odp(Files32.file(Files32Talks.all(), name + ".odp")))) {
            throw new AssertionError("the two formats of %s differ".formatted(name));
        }
        return slides;
    }

    private static List<Shown> pptx(byte[] file) {
        return entries(file).entrySet().stream()
                .filter(part -> part.getKey().matches("ppt/slides/slide\\d+\\.xml"))
                .map(part -> text(part.getValue()))
                .map(
                        slide ->
                                new Shown(
                                        last("<a:t>(.*?)</a:t>", slide),
                                        slide.contains("show=\"0\"")))
                .toList();
    }

    private static List<Shown> odp(byte[] file) {
        var content = text(entry(file, "content.xml"));
        var hiddenStyle =
                Reading.found("style:name=\"(dp\\d)\"[^>]*>[^>]*visibility=\"hidden\"", content);
        return PAGE.matcher(content)
                .results()
                .map(
                        page ->
                                new Shown(
                                        last("<text:p[^>]*>(.*?)</text:p>", page.group()),
                                        page.group(1).equals(hiddenStyle)))
                .toList();
    }

    private static String last(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList()
                .getLast();
    }
}

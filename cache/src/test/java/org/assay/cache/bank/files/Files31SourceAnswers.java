package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on sources in Markdown and LaTeX. */
final class Files31SourceAnswers {

    private Files31SourceAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        return Map.of(
                "light-markup-6a", text(deadLink()),
                "light-markup-6b", text(missingLabel()));
    }

    private static String deadLink() {
        var source = Reading.text(Files31.file("manual-a.md"));
        var prose = Pattern.compile("(?ms)^```$.*?^```$").matcher(source).replaceAll("");
        var anchors =
                found(prose, "(?m)^#+ (.+)$").stream()
                        .map(Files31Sources::anchor)
                        .collect(Collectors.toSet());
        return found(prose, "\\]\\(#([^)]+)\\)").stream()
                .filter(link -> !anchors.contains(link))
                .collect(Reading.only());
    }

    private static String missingLabel() {
        var source = Reading.text(Files31.file("paper-b.txt"));
        var read = Pattern.compile("(?m)%.*$").matcher(source).replaceAll("");
        var labels = found(read, "\\\\label\\{([^}]+)\\}");
        return found(read, "\\\\ref\\{([^}]+)\\}").stream()
                .filter(cited -> !labels.contains(cited))
                .collect(Reading.only());
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

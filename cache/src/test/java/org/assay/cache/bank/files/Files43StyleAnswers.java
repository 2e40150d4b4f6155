package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on contrast, by WCAG 2.2's formula. */
final class Files43StyleAnswers {
    private static final Pattern RULE =
            Pattern.compile(
                    "\\.(\\w+) \\{ color: (#\\w{6}); background: (#\\w{6}); font-size: (\\d+)px;"
                            + " font-weight: (\\w+); }");
    private static final double NORMAL = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_PIXELS = 24;
    private static final double LARGE_BOLD_PIXELS = 18.66;

    private Files43StyleAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "assistive-settings-5a", unreadable("styles-a.html"),
                "assistive-settings-5b", unreadable("styles-b.html"));
    }

    private static ResponseValue unreadable(String page) {
        return text(
                rules(page)
                        .filter(rule -> ratio(rule) < needed(rule))
                        .map(rule -> rule.group(1))
                        .collect(Reading.only()));
    }

    /** Contrast ratios by class. */
    static Map<String, Double> ratios(String page) {
        var ratios = new TreeMap<String, Double>();
        rules(page).forEach(rule -> ratios.put(rule.group(1), ratio(rule)));
        return ratios;
    }

    private static Stream<MatchResult> rules(String page) {
        return RULE.matcher(Reading.text(Files43Reading.bytes(page))).results();
    }

    private static double needed(MatchResult rule) {
        int pixels = Integer.parseInt(rule.group(4));
        double large = rule.group(5).equals("bold") ? LARGE_BOLD_PIXELS : LARGE_PIXELS;
        return pixels >= large ? LARGE : NORMAL;
    }

    private static double ratio(MatchResult rule) {
        double text = luminance(rule.group(2));
        double ground = luminance(rule.group(3));
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int from) {
        double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

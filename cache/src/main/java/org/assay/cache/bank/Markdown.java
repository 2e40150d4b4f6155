package org.assay.cache.bank;

import java.util.Optional;
import java.util.regex.Pattern;

/** What Markdown may not hold in a bank. What stands in code is never looked at. */
final class Markdown {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ {0,3}(```+).*?^ {0,3}\\1`* *$");
    private static final Pattern INLINE_CODE =
            Pattern.compile("(?s)(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}```");
    private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?][^>\\n]*>");
    private static final Pattern PICTURE = Pattern.compile("!\\[");
    private static final Pattern LINK = Pattern.compile("]\\((?!https://)[^)\\n]*\\)");

    private Markdown() {}

    /** What is wrong and what to do, if anything is. */
    static Optional<String> faultOf(String text) {
        var withoutBlocks = FENCED.matcher(text).replaceAll("");
        if (FENCE.matcher(withoutBlocks).find()) {
            return Optional.of("has a code block that is not closed: end it with ```");
        }
        var prose = INLINE_CODE.matcher(withoutBlocks).replaceAll("");
        return first(HTML, prose, "has HTML: put %s in backquotes or leave it out")
                .or(() -> first(PICTURE, prose, "has a picture (%s): use 'illustration'"))
                .or(() -> first(LINK, prose, "has a link %s that does not go to https://"));
    }

    private static Optional<String> first(Pattern pattern, String prose, String fault) {
        var found = pattern.matcher(prose);
        return found.find() ? Optional.of(fault.formatted(found.group())) : Optional.empty();
    }
}

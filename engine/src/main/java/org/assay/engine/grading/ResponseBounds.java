package org.assay.engine.grading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a response may hold at most; checked before anything is compared. */
public final class ResponseBounds {
    /** UTF-16 units of one text, id or blank. */
    public static final int MAX_TEXT_LENGTH = 500;

    /** Ids of choices in one response. */
    public static final int MAX_IDS = 20;

    /** Blanks in one response. */
    public static final int MAX_BLANKS = 20;

    private ResponseBounds() {}

    /** What exceeds a bound, if anything does. */
    public static Optional<String> faultOf(ResponseValue value) {
        return switch (value) {
            case ResponseValue.Text(var text) -> textFault(text);
            case ResponseValue.Ids(var ids) -> idsFault(ids);
            case ResponseValue.Blanks(var textByBlank) -> blanksFault(textByBlank);
        };
    }

    private static Optional<String> idsFault(List<String> ids) {
        if (ids.size() > MAX_IDS) {
            return Optional.of("more than " + MAX_IDS + " ids");
        }
        for (var id : ids) {
            var fault = textFault(id);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> blanksFault(SortedMap<String, String> textByBlank) {
        if (textByBlank.size() > MAX_BLANKS) {
            return Optional.of("more than " + MAX_BLANKS + " blanks");
        }
        for (var blank : textByBlank.entrySet()) {
            var fault = textFault(blank.getKey()).or(() -> textFault(blank.getValue()));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> textFault(String text) {
        return text.length() > MAX_TEXT_LENGTH
                ? Optional.of("a text of more than " + MAX_TEXT_LENGTH + " characters")
                : Optional.empty();
    }
}

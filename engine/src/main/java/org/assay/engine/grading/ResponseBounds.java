package org.assay.engine.grading;

import java.util.Optional;

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
            case ResponseValue.Ids(var ids) ->
                    ids.size() > MAX_IDS
                            ? Optional.of("more than " + MAX_IDS + " ids")
                            : ids.stream().flatMap(id -> textFault(id).stream()).findFirst();
            case ResponseValue.Blanks(var textByBlank) ->
                    textByBlank.size() > MAX_BLANKS
                            ? Optional.of("more than " + MAX_BLANKS + " blanks")
                            : textByBlank.entrySet().stream()
                                    .flatMap(
                                            blank ->
                                                    textFault(blank.getKey())
                                                            .or(() -> textFault(blank.getValue()))
                                                            .stream())
                                    .findFirst();
        };
    }

    private static Optional<String> textFault(String text) {
        return text.length() > MAX_TEXT_LENGTH
                ? Optional.of("a text of more than " + MAX_TEXT_LENGTH + " characters")
                : Optional.empty();
    }
}

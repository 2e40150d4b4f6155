package org.assay.api.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.cache.bank.Language;

/** Which of the two languages a client prefers. */
final class Languages {
    /** Ranges of the header that are looked at. */
    private static final int MAX_RANGES = 10;

    /** A range such as {@code en-GB;q=0.8}. */
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\s*(fr|en)(?:-[a-z0-9-]*)?\\s*(?:;\\s*q=([01](?:\\.[0-9]{0,3})?)\\s*)?");

    private Languages() {}

    /**
     * The one of the two that {@code Accept-Language} weighs most, the first of equals; French when
     * there is none.
     */
    static Language of(HttpServerRequest request) {
        var header = request.getHeader("Accept-Language");
        var best = Language.FR;
        double bestWeight = 0;
        if (header != null) {
            for (var text : header.toLowerCase(Locale.ROOT).split(",", MAX_RANGES)) {
                var range = RANGE.matcher(text);
                if (range.matches()) {
                    double weight = range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
                    if (weight > bestWeight) {
                        best = Language.of(range.group(1));
                        bestWeight = weight;
                    }
                }
            }
        }
        return best;
    }
}

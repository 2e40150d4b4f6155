package org.assay.api.http;

import io.vertx.core.http.HttpServerRequest;
import org.assay.cache.bank.Language;

/** Which of the two languages a client prefers. */
final class Languages {

    private Languages() {}

    /**
     * The first of the two in {@code Accept-Language}, in the header's order; French when there is
     * none.
     */
    static Language of(HttpServerRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header != null) {
            for (var range : header.split(",", 10)) {
                var tag = range.strip().toLowerCase(java.util.Locale.ROOT);
                if (tag.startsWith("en")) {
                    return Language.EN;
                }
                if (tag.startsWith("fr")) {
                    return Language.FR;
                }
            }
        }
        return Language.FR;
    }
}

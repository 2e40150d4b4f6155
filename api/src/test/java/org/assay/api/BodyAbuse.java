package org.assay.api;

import static org.assay.api.AbuseCase.abuse;
import static org.assay.api.AbuseCase.body;

import java.util.List;

/** Bodies that are no JSON object of the contract, or too much of one. */
final class BodyAbuse {

    private BodyAbuse() {}

    static List<AbuseCase> all() {
        return List.of(
                body("no body", "", 400),
                body("truncated", "{", 400),
                body("an array", "[]", 400),
                body("null", "null", 400),
                body("a text", "\"x\"", 400),
                body("trailing bytes", "{} {}", 400),
                body("a name twice", "{\"a\":1,\"a\":1}", 400),
                body("1,000 deep", "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000), 400),
                body("a lone surrogate", "{\"a\":\"\\ud800\"}", 400),
                body("surrogates the wrong way round", "{\"a\":\"\\udc00\\ud800\"}", 400),
                body("U+0000", "{\"a\":\"\\u0000\"}", 400),
                body("U+0000 in a name", "{\"\\u0000\":1}", 400),
                body("a byte of no character", "{\"a\":\"\u00ff\"}", 400),
                body("an overlong U+0000", "{\"a\":\"\u00c0\u0080\"}", 400),
                body("a byte order mark", Wire.utf8("\ufeff{}"), 400),
                body("UTF-16", "\u00fe\u00ff\0{\0}", 400),
                body("a number of 5,000 digits", "{\"a\":" + "1".repeat(5_000) + "}", 400),
                body("a number too large", "{\"a\":1e999999}", 400),
                body("NaN", "{\"a\":NaN}", 400),
                body("a comment", "{/**/}", 400),
                body("extra fields", "{\"role\":\"ADMIN\",\"score\":1,\"theta\":2}", 400),
                body("__proto__", "{\"__proto__\":{\"a\":1}}", 400),
                body("XML entities", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 400),
                body("one byte over the limit", " ".repeat(65_535) + "{}", 413),
                abuse(
                        "one megabyte is announced",
                        Route::takesBody,
                        (_, _, s) -> s.header("Content-Length", "1000000").body(""),
                        413),
                abuse(
                        "70,000 bytes in a chunk",
                        Route::takesBody,
                        (_, _, s) ->
                                s.header("Transfer-Encoding", "chunked")
                                        .body("11170\r\n" + " ".repeat(70_000) + "\r\n0\r\n\r\n"),
                        413),
                abuse("no type", Route::takesBody, (_, _, s) -> s.without("Content-Type"), 415),
                abuse(
                        "a gzip bomb",
                        Route::takesBody,
                        (_, _, s) -> s.header("Content-Encoding", "gzip").body(AbuseCase.bomb()),
                        415));
    }
}

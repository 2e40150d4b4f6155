package org.assay.api;

import static org.assay.api.AbuseCase.abuse;

import java.util.List;

/** What is wrong with the request itself, whatever it asks for. */
final class RequestAbuse {

    private RequestAbuse() {}

    static List<AbuseCase> all() {
        return List.of(
                abuse("verb BREW", _ -> true, (_, _, sound) -> sound.method("BREW").body(""), 405),
                abuse(
                        "verb TRACE",
                        _ -> true,
                        (_, _, sound) -> sound.method("TRACE").body(""),
                        405),
                abuse("verb in small letters", _ -> true, (_, _, s) -> s.method("get"), 405, 415),
                abuse(
                        "64 kB header",
                        _ -> true,
                        (_, _, s) -> s.header("X", "x".repeat(65_536)),
                        431),
                abuse(
                        "64 kB address",
                        _ -> true,
                        (_, _, s) -> s.target("/" + "x".repeat(65_536)),
                        414),
                abuse("no host", _ -> true, (_, _, s) -> s.without("Host"), 400),
                abuse("two hosts", _ -> true, (_, _, s) -> s.header("host", "other"), 400),
                abuse("host that is none", _ -> true, (_, _, s) -> s.header("Host", "a b"), 400),
                abuse("half an escape", _ -> true, (_, _, s) -> s.target(s.target() + "%4"), 400),
                abuse("bad escape", _ -> true, (_, _, s) -> s.target(s.target() + "?a=%zz"), 400),
                abuse("U+0000 in a header", _ -> true, (_, _, s) -> s.header("X", "a\0b"), 400),
                abuse("header without name", _ -> true, (_, _, s) -> s.header("", "x"), 400),
                abuse(
                        "unknown expectation",
                        Route::takesBody,
                        (_, _, s) -> s.header("Expect", "tea"),
                        417),
                abuse(
                        "negative length",
                        _ -> true,
                        (_, _, s) -> s.header("Content-Length", "-1"),
                        400),
                abuse(
                        "length and chunks",
                        _ -> true,
                        (_, _, s) ->
                                s.header("Content-Length", "2")
                                        .header("Transfer-Encoding", "chunked"),
                        400),
                abuse(
                        "chunk of no size",
                        _ -> true,
                        (_, _, s) ->
                                s.header("Content-Type", "application/json")
                                        .header("Transfer-Encoding", "chunked")
                                        .body("zz\r\n{}\r\n0\r\n\r\n"),
                        400),
                new AbuseCase(
                        "another version of HTTP",
                        _ -> true,
                        (_, _, s) -> s.text().replaceFirst("HTTP/1.1", "HTTP/9.9"),
                        java.util.Set.of(400)),
                new AbuseCase(
                        "HTTP/2 without asking",
                        _ -> true,
                        (_, _, _) -> "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        java.util.Set.of(400)),
                abuse(
                        "a body where none belongs",
                        route -> !route.takesBody(),
                        (_, _, s) ->
                                s.header("Content-Type", "application/json")
                                        .body("{\"role\":\"ADMIN\"}"),
                        400));
    }
}

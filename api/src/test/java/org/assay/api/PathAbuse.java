package org.assay.api;

import static org.assay.api.AbuseCase.abuse;
import static org.assay.api.AbuseCase.path;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Addresses of what is not there, or not theirs. */
final class PathAbuse {
    private static final String ANOTHER_HASH = "0".repeat(64);

    private PathAbuse() {}

    static List<AbuseCase> all() {
        var strangers =
                abuse(
                        "someone else's assessment",
                        route -> route.has("id"),
                        (route, visitor, sound) ->
                                sound.target(
                                        route.pathWith(
                                                "id", Visitor.arrive().assessment(), visitor)),
                        404);
        return Stream.of(
                        Stream.of(strangers),
                        Stream.of(
                                        "not-an-id",
                                        "1-1-1-1-1",
                                        "018f0000-0000-7000-8000-000000000000",
                                        "%00",
                                        "%2e%2e",
                                        "..%2f..",
                                        "%ff",
                                        "'%20OR%201=1",
                                        "x".repeat(65),
                                        "x".repeat(3_000))
                                .map(id -> path("id", id, 400, 404)),
                        Stream.of(
                                        "0",
                                        "-1",
                                        "01",
                                        "+1",
                                        "%2B1",
                                        "1.0",
                                        "1e0",
                                        "1%20",
                                        "0x1",
                                        "NaN",
                                        "null",
                                        "true",
                                        "[1]",
                                        "%22x%22",
                                        "%D9%A1",
                                        "100001",
                                        "2147483648",
                                        "99999999999999999999")
                                .map(sequence -> path("sequence", sequence, 400)),
                        Stream.of("2", "100000").map(sequence -> path("sequence", sequence, 409)),
                        Stream.of(
                                        "1e1",
                                        "1e400",
                                        "1.10",
                                        "01.1",
                                        "-1.1",
                                        "1",
                                        "1..1",
                                        "NaN",
                                        "abc",
                                        "1.1%00",
                                        "%D9%A1.1",
                                        "1.1%0a")
                                .map(code -> path("code", code, 400)),
                        Stream.of(path("code", "9.9", 404)),
                        Stream.of(
                                        "help-9",
                                        "HELP-0",
                                        "%00",
                                        "..%2fhelp-0",
                                        "'%20OR%201=1",
                                        "x".repeat(201))
                                .map(tutorial -> path("tutorial", tutorial, 400, 404)),
                        Stream.of(
                                        "BBBBBB22",
                                        "BBBBBB222",
                                        "%25",
                                        "%00",
                                        "'%20OR%201=1",
                                        "x".repeat(33))
                                .map(code -> path("organization", code, 400, 404)),
                        Stream.of(
                                        "XYZ",
                                        "..",
                                        "%2e%2e",
                                        ANOTHER_HASH.toUpperCase(Locale.ROOT) + "A")
                                .map(hash -> path("sha256", hash, 400, 404)),
                        Stream.of(path("sha256", ANOTHER_HASH, 404)),
                        Stream.of(
                                        "x",
                                        "A".repeat(87),
                                        "A".repeat(88),
                                        "%00".repeat(88),
                                        "A".repeat(89),
                                        "A".repeat(4_000))
                                .map(ticket -> path("ticket", ticket, 400, 404)),
                        Stream.of("not-an-id", "1-1-1-1-1", "%00", "'%20OR%201=1", "x".repeat(65))
                                .map(id -> path("learnerId", id, 400)),
                        Stream.of(path("learnerId", "018f0000-0000-7000-8000-000000000000", 404)),
                        Stream.of("School", "sch%00ool", "..", "'%20OR%201=1", "x".repeat(33), "-a")
                                .map(provider -> path("provider", provider, 400, 404)),
                        Stream.of(path("provider", "nobody", 404)),
                        Stream.of("x", "%00".repeat(43), "'%20OR%201=1", "A".repeat(44))
                                .map(identity -> path("identity", identity, 400)),
                        Stream.of("administrator", "OWNER", "SUPPORT%00", "SUPPORT,ADMINISTRATOR")
                                .map(role -> path("role", role, 400)),
                        Stream.of("nothing", "%2e%2e%2fweb", "not-found.html", "%3Cb%3E")
                                .map(slug -> path("slug", slug, 400, 404)),
                        Stream.of(
                                        "other.txt",
                                        "..%2f..%2fapplication.yaml",
                                        "../../etc/passwd",
                                        "%2e%2e/%2e%2e/etc/passwd",
                                        "note.txt%00.png",
                                        "..%5c..%5cnote.txt",
                                        "x".repeat(201))
                                .map(name -> path("name", name, 400, 404)))
                .flatMap(cases -> cases)
                .toList();
    }
}

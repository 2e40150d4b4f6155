package org.assay.api;

import static org.assay.api.AbuseCase.abuse;

import java.util.List;
import java.util.stream.Stream;

/** Parameters beside the path that are out of bounds, missing or there twice. */
final class ParameterAbuse {

    private ParameterAbuse() {}

    static List<AbuseCase> all() {
        return Stream.of(pages(), tutorials(), keys()).flatMap(cases -> cases).toList();
    }

    private static Stream<AbuseCase> pages() {
        var lists = List.of("listTutorials", "listAssessments", "listShares");
        return Stream.of(
                        "size=0",
                        "size=-1",
                        "size=101",
                        "size=1000000000",
                        "size=99999999999999999999",
                        "size=1e1",
                        "size=01",
                        "size=",
                        "size",
                        "size=%D9%A1",
                        "size=10&size=20")
                .map(query -> query(lists, query));
    }

    private static Stream<AbuseCase> tutorials() {
        var cursors = List.of("listAssessments", "listShares");
        return Stream.concat(
                Stream.of(
                                "kind=",
                                "kind=SAVED",
                                "kind=all",
                                "kind=saved&kind=saved",
                                "competency=1",
                                "competency=1.1%00",
                                "competency='%20OR%201=1",
                                "page=0",
                                "page=1001",
                                "page=1000000000")
                        .map(query -> query(List.of("listTutorials"), query)),
                Stream.of("after=", "after=1", "after=1-1-1-1-1", "after=" + "0".repeat(36))
                        .map(query -> query(cursors, query)));
    }

    private static AbuseCase query(List<String> operations, String query) {
        return abuse(
                "?" + query,
                route -> operations.contains(route.operation()),
                (_, _, sound) -> sound.target(sound.target() + "?" + query),
                400);
    }

    private static Stream<AbuseCase> keys() {
        return Stream.concat(
                Stream.of(
                        abuse(
                                "no idempotency key",
                                Route::takesKey,
                                (_, _, sound) -> sound.without("Idempotency-Key"),
                                400),
                        abuse(
                                "two idempotency keys",
                                Route::takesKey,
                                (_, _, sound) -> sound.header("idempotency-key", "k".repeat(16)),
                                400)),
                Stream.of("short", "k".repeat(65), "k".repeat(15) + "'", "k".repeat(16) + " k")
                        .map(
                                key ->
                                        abuse(
                                                "idempotency key " + key,
                                                Route::takesKey,
                                                (_, _, s) -> s.header("Idempotency-Key", key),
                                                400)));
    }
}

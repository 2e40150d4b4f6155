package org.assay.api;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.api.Wire.Call;

/**
 * A way to abuse a route.
 *
 * @param applies which routes it may be tried on
 * @param spoil makes a sound request of a route a bad one
 * @param expected the statuses that may answer it
 */
record AbuseCase(String name, Predicate<Route> applies, Spoil spoil, Set<Integer> expected) {

    /** Turns a sound request into the bytes of a bad one. */
    interface Spoil {
        String bytes(Route route, Visitor visitor, Call sound);
    }

    /** A spoil that leaves a request a request. */
    interface Change {
        Call of(Route route, Visitor visitor, Call sound);
    }

    static AbuseCase abuse(
            String name, Predicate<Route> applies, Change change, Integer... expected) {
        return new AbuseCase(
                name,
                applies,
                (route, visitor, sound) ->
                        change.of(route, visitor, sound).header("Connection", "close").text(),
                Set.of(expected));
    }

    static AbuseCase body(String name, String body, int expected) {
        return abuse(name, Route::takesBody, (_, _, sound) -> sound.body(body), expected);
    }

    static AbuseCase path(String parameter, String value, Integer... expected) {
        return abuse(
                parameter + " " + shortened(value),
                route -> route.has(parameter),
                (route, visitor, sound) -> sound.target(route.pathWith(parameter, value, visitor)),
                expected);
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    static AbuseCase token(String name, String header) {
        return abuse(
                name,
                Route::secured,
                (_, visitor, sound) ->
                        sound.header("Authorization", header.replace("TOKEN", visitor.token())),
                401);
    }

    /** Deflated by gzip: small here, large there. */
    static String bomb() {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
            gzip.write(" ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}

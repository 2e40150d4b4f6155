package org.assay.api;

import static org.assay.api.AbuseCase.abuse;

import java.util.List;
import java.util.stream.Stream;

/** Types of content that are not JSON, or only nearly. */
final class TypeAbuse {

    private TypeAbuse() {}

    static List<AbuseCase> all() {
        return Stream.of(
                        "text/plain",
                        "application/jsonx",
                        "application/json-patch+json",
                        "application/json; charset=utf-16",
                        "application/json, text/plain",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "multipart/form-data",
                        "application/xml",
                        ";")
                .map(
                        type ->
                                abuse(
                                        "type " + type,
                                        Route::takesBody,
                                        (_, _, s) -> s.header("Content-Type", type),
                                        415))
                .toList();
    }
}

package org.assay.api;

import java.util.List;
import java.util.stream.Stream;

/** The ways that are tried on every route to which they apply. */
final class AbuseCases {

    private AbuseCases() {}

    static List<AbuseCase> all() {
        return Stream.of(
                        RequestAbuse.all(),
                        TokenAbuse.all(),
                        PathAbuse.all(),
                        ParameterAbuse.all(),
                        TypeAbuse.all(),
                        BodyAbuse.all(),
                        FieldAbuse.all())
                .flatMap(List::stream)
                .toList();
    }
}

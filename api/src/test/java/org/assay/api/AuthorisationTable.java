package org.assay.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code authorisation.txt}: what everybody gets of every operation, own and somebody else's. */
final class AuthorisationTable {
    private static final String FILE = "/org/assay/api/authorisation.txt";

    /** Names of what belongs to a learner: of parameters of a path or query, of ids in a body. */
    private static final Set<String> OF_A_LEARNER = Set.of("id", "identity");

    /** The person whom the staff acts on. */
    private static final Set<String> OF_A_PERSON = Set.of("learnerId");

    /** Names of what belongs to nobody, or to whoever knows it. */
    private static final Set<String> OF_NOBODY =
            Set.of(
                    "sequence", // rank within an assessment, which the path names
                    "code", // of a competency or an organisation
                    "slug", // of a problem
                    "provider", // of identities
                    "sha256", // of a file of the bank
                    "name", // of the same
                    "role",
                    "tutorial",
                    "organization", // its code, which a school gives to its pupils
                    "ticket", // of the waiting room, signed: good for who has it
                    "challengeId", // an item of the bank
                    "subjectId", // narrows what administrators may read anyway
                    "actorId"); // the same

    /** Parameters that choose a part of what is the learner's own, or tell a repetition. */
    private static final Set<String> OF_THE_ASKER =
            Set.of("after", "page", "size", "kind", "competency", "language", "Idempotency-Key");

    private static final List<Asker> ASKERS = List.of(Asker.values());

    private AuthorisationTable() {}

    /** Whose object is asked for. */
    enum Whose {
        /** The operation names none. */
        NONE,
        OWN,
        FOREIGN,

        /** The account of another member of the staff. */
        COLLEAGUE;

        private static Whose of(String written) {
            return written.equals("-") ? NONE : valueOf(written.toUpperCase(Locale.ROOT));
        }
    }

    /** A cell. */
    record Expected(String operation, Whose whose, Asker asker, int status) {
        Route route() {
            return Route.all().stream()
                    .filter(route -> route.operation().equals(operation))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(operation + " is no operation"));
        }
    }

    /** The lines that an operation must have, in this order. */
    static List<Whose> linesOf(Route route) {
        var names = namesIn(route);
        for (var name : names) {
            if (Stream.of(OF_A_LEARNER, OF_A_PERSON, OF_NOBODY, OF_THE_ASKER)
                    .noneMatch(known -> known.contains(name))) {
                throw new AssertionError(
                        "say in AuthorisationTable whose "
                                + name
                                + " of "
                                + route.operation()
                                + " is");
            }
        }
        if (names.stream().anyMatch(OF_A_PERSON::contains)) {
            return List.of(Whose.OWN, Whose.FOREIGN, Whose.COLLEAGUE);
        }
        return names.stream().anyMatch(OF_A_LEARNER::contains)
                ? List.of(Whose.OWN, Whose.FOREIGN)
                : List.of(Whose.NONE);
    }

    /** Parameters, and ids in the body. */
    private static List<String> namesIn(Route route) {
        var document = Route.contract();
        var operation =
                document.get("paths")
                        .get(route.path())
                        .get(route.method().toLowerCase(Locale.ROOT));
        var parameters =
                operation
                        .path("parameters")
                        .valueStream()
                        .map(parameter -> followed(document, parameter).get("name").asText());
        var body =
                followed(document, operation.at("/requestBody/content/application~1json/schema"));
        var fields =
                body.path("properties")
                        .propertyStream()
                        .map(java.util.Map.Entry::getKey)
                        .filter(name -> name.endsWith("Id"));
        return Stream.concat(parameters, fields).toList();
    }

    private static JsonNode followed(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    static List<Expected> read() {
        var cells = new ArrayList<Expected>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> cells.addAll(cellsOf(line.split(" +", -1))));
        return cells;
    }

    private static List<Expected> cellsOf(String[] words) {
        if (words.length != 2 + ASKERS.size()) {
            throw new AssertionError(
                    "a line has a status for each asker: " + Arrays.toString(words));
        }
        var whose = Whose.of(words[1]);
        return IntStream.range(0, ASKERS.size())
                .mapToObj(
                        i ->
                                new Expected(
                                        words[0],
                                        whose,
                                        ASKERS.get(i),
                                        Integer.parseInt(words[2 + i])))
                .toList();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(AuthorisationTable.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

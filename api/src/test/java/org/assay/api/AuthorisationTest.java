package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.api.AuthorisationTable.Expected;
import org.assay.api.AuthorisationTable.Whose;
import org.assay.api.Wire.Answer;
import org.assay.cache.tokens.StaffRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the contract, for everybody, on their own and on somebody else's object. */
class AuthorisationTest {

    @BeforeAll
    static void thereIsAnAdministratorWhoStays() {
        Asker.ADMINISTRATOR.arrive();
    }

    static List<Route> routes() {
        return Route.all();
    }

    static List<Expected> cells() {
        return AuthorisationTable.read();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everyOperationHasItsLines(Route route) {
        assertThat(
                        cells().stream()
                                .filter(cell -> cell.operation().equals(route.operation()))
                                .map(Expected::whose))
                .as("lines of %s in authorisation.txt", route.operation())
                .containsExactlyElementsOf(
                        AuthorisationTable.linesOf(route).stream()
                                .flatMap(whose -> Stream.of(Asker.values()).map(_ -> whose))
                                .toList());
    }

    @Test
    void everyOperationOfTheStaffIsClosedByTheContractToo() {
        Route.contract()
                .get("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/v1/staff/"))
                .flatMap(path -> path.getValue().valueStream())
                .forEach(
                        operation ->
                                assertThat(operation.path("x-roles"))
                                        .as(operation.get("operationId").asText())
                                        .isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyGetsWhatTheTableSays(Expected cell) {
        var asker = cell.asker().arrive();
        var owner = ownerOf(cell.whose(), asker);
        var seen = asker.atObjectsOf(owner);
        var answer = answer(cell, asker, seen, () -> rowsOf(owner));
        assertThat(answer.status()).as("%s: %s", cell, answer.body()).isEqualTo(cell.status());
        if (answer.status() >= 400) {
            AbuseTest.assertIsProblem(answer);
        }
        if (cell.whose() == Whose.FOREIGN && answer.status() >= 400) {
            var missing = answer(cell, asker, asker.atObjectsOf(nobodys(seen)), List::of);
            assertThat(told(answer)).as("%s as if there were none", cell).isEqualTo(told(missing));
        }
    }

    private static Visitor ownerOf(Whose whose, Visitor asker) {
        return switch (whose) {
            case NONE, OWN -> asker;
            case FOREIGN -> Asker.HOLDER.arrive();
            case COLLEAGUE -> Visitor.arrive().holding(StaffRole.values());
        };
    }

    /** Objects that there are not. */
    private static Visitor nobodys(Visitor seen) {
        return new Visitor(
                seen.learner(),
                seen.token(),
                UUID.randomUUID().toString(),
                seen.challenge(),
                seen.asset(),
                UUID.randomUUID().toString());
    }

    /** Sends what would succeed if they may; a refusal leaves what the owner has as it was. */
    private static Answer answer(
            Expected cell,
            Visitor asker,
            Visitor seen,
            java.util.function.Supplier<List<String>> kept) {
        var route = cell.route();
        prepare(cell, seen);
        var sound = route.sound(route.secured() ? seen : Visitor.arrive());
        cell.asker().settle(asker);
        var before = kept.get();
        var answer = Wire.send(cell.asker().ask(sound, asker));
        if (answer.status() >= 400) {
            assertThat(kept.get()).as("%s leaves what there was", cell).isEqualTo(before);
        }
        return answer;
    }

    /** What must be so for the operation to have something to do. */
    private static void prepare(Expected cell, Visitor seen) {
        if (cell.operation().equals("disableTemporaryPassword")) {
            new Person(seen.subject(), "").withTemporaryPassword();
        }
    }

    /** Rows of a person, but those that follow from others a moment later. */
    private static List<String> rowsOf(Visitor owner) {
        return PersonalColumns.personalTables().stream()
                .filter(table -> !table.name().startsWith("profiles."))
                .filter(table -> !table.name().equals("journal.outbox"))
                .flatMap(table -> table.rowsAsText(UUID.fromString(owner.learner())).stream())
                .toList();
    }

    /** All that a client is told, but the time. */
    private static String told(Answer answer) {
        var headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return answer.status() + " " + headers + " " + answer.body();
    }
}

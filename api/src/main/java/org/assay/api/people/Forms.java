package org.assay.api.people;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.people.PeopleStore.Edit;
import org.assay.cache.bank.Language;

/** What people send, of the types that the contract gives it, read into what it must be. */
final class Forms {

    private Forms() {}

    static SignUpForm signUp(JsonObject body) {
        return new SignUpForm(
                name(body, "firstName").orElseThrow(),
                name(body, "lastName").orElseThrow(),
                signInName(body),
                body.getString("password"),
                body.getString("termsVersion"),
                Language.of(body.getString("locale")));
    }

    private static SignUpForm.Name signInName(JsonObject body) {
        if (body.containsKey("email") == body.containsKey("username")) {
            throw invalid("the body takes either email or username");
        }
        return body.containsKey("email")
                ? new SignUpForm.Name.OfMailbox(email(body))
                : new SignUpForm.Name.OfPupil(username(body));
    }

    static EmailAddress email(JsonObject body) {
        return EmailAddress.of(body.getString("email"))
                .orElseThrow(() -> invalid("email is no address"));
    }

    private static Username username(JsonObject body) {
        return Username.of(body.getString("username"))
                .orElseThrow(
                        () ->
                                invalid(
                                        "username takes 3 to 64 letters without accents, digits, dots, hyphens or underscores"));
    }

    static Optional<String> password(JsonObject body) {
        return Optional.ofNullable(body.getString("password"));
    }

    static Edit edit(JsonObject body) {
        return new Edit(
                name(body, "firstName"),
                name(body, "lastName"),
                Optional.ofNullable(body.getString("locale")).map(Language::of),
                Optional.ofNullable(body.getString("termsVersion")));
    }

    /** A name that is there must be one. */
    private static Optional<PersonName> name(JsonObject body, String field) {
        return Optional.ofNullable(body.getString(field))
                .map(text -> PersonName.of(text).orElseThrow(() -> invalid(field + " is no name")));
    }

    private static ProblemException invalid(String detail) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, detail);
    }
}

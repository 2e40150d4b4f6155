package org.assay.api.people;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.assay.api.http.Reply;
import org.assay.config.PeopleSettings;
import org.assay.engine.session.LearnerId;

/** Accounts as JSON. */
record PersonViews(PeopleSettings settings) {

    Reply me(LearnerId learner, Optional<Person> person) {
        var json =
                new JsonObject()
                        .put("learnerId", learner.toString())
                        .put("status", status(person))
                        .put("currentTermsVersion", settings.termsVersion());
        person.ifPresent(known -> json.put("account", account(known)));
        return Reply.json(200, json);
    }

    private static String status(Optional<Person> person) {
        return person.map(known -> known.isPending() ? "PENDING" : "ACTIVE").orElse("ANONYMOUS");
    }

    private static JsonObject account(Person person) {
        var json =
                new JsonObject()
                        .put("firstName", person.firstName())
                        .put("lastName", person.lastName());
        person.email().ifPresent(email -> json.put("email", email));
        person.emailVerifiedAt().ifPresent(at -> json.put("emailVerifiedAt", at.toString()));
        person.pendingEmail().ifPresent(email -> json.put("pendingEmail", email));
        person.username().ifPresent(username -> json.put("username", username));
        return json.put("locale", person.locale().code())
                .put("termsVersion", person.termsVersion())
                .put("termsAcceptedAt", person.termsAcceptedAt().toString())
                .put("createdAt", person.createdAt().toString())
                .put("hasPassword", person.passwordHash().isPresent())
                .put("mustChangePassword", person.mustChangePassword());
    }
}

package org.assay.api;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.OpenIdProvider.Visit;
import org.assay.api.people.Identity;

/** Sound bodies of single sign-on's operations, with what must be there for them to be sound. */
final class SsoBodies {

    private SsoBodies() {}

    /** The body; nothing when the operation is not about single sign-on. */
    static Optional<String> of(String operation, Visitor visitor) {
        return Optional.ofNullable(
                        switch (operation) {
                            case "beginSsoSignIn" ->
                                    new JsonObject().put("redirectUri", OpenIdProvider.REDIRECT);
                            case "endSsoSignIn" ->
                                    SsoVisit.begin().away(Visit.of(SsoVisit.newSubject()));
                            case "signUpWithIdentity" -> SsoVisit.form(SsoVisit.newProof());
                            case "linkIdentity" -> link(visitor);
                            case "unlinkIdentity" -> withPassword(visitor);
                            default -> null;
                        })
                .map(JsonObject::encode);
    }

    private static JsonObject link(Visitor visitor) {
        return withPassword(visitor).put("identityProof", SsoVisit.newProof());
    }

    private static JsonObject withPassword(Visitor visitor) {
        TestPeople.account(visitor);
        return new JsonObject().put("password", TestPeople.PASSWORD);
    }

    /** The path with sound values of single sign-on's own parameters. */
    static String fill(String path, Visitor visitor) {
        return path.contains("{identity}")
                ? path.replace("{identity}", identity(visitor))
                : path.replace("{provider}", "school");
    }

    /** An identity that is linked to the person whose things the visitor asks for. */
    static String identity(Visitor visitor) {
        var identity = new Identity("https://idp.example", visitor.subject());
        TestPeople.sql(
                """
                INSERT INTO accounts.external_identity (issuer, subject, learner_id)
                SELECT $1, $2, learner_id FROM accounts.learner WHERE learner_id = $3
                ON CONFLICT DO NOTHING
                """,
                identity.issuer(),
                identity.subject(),
                UUID.fromString(visitor.subject()));
        return identity.id();
    }
}

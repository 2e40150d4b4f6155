package org.assay.api;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Sound bodies of the operations on accounts, with what must be there for them to be sound. */
final class PeopleBodies {

    private PeopleBodies() {}

    /** The body; nothing when the operation is not about accounts. */
    static Optional<String> of(String operation, Visitor visitor) {
        return Optional.ofNullable(
                        switch (operation) {
                            case "signUp" -> TestPeople.signUp(TestPeople.newAddress());
                            case "verifyEmail" -> verifyEmail(visitor);
                            case "resendVerification" -> resendVerification(visitor);
                            case "requestPasswordReset" ->
                                    new JsonObject().put("email", TestPeople.newAddress());
                            case "resetPassword" -> resetPassword(visitor);
                            case "changePassword" -> changePassword(visitor);
                            case "changeEmail" -> changeEmail(visitor);
                            case "confirmEmailChange" -> confirmEmailChange(visitor);
                            case "editMe" -> editMe(visitor);
                            case "eraseMe" -> new JsonObject().put("password", TestPeople.PASSWORD);
                            default -> null;
                        })
                .map(JsonObject::encode);
    }

    private static JsonObject verifyEmail(Visitor visitor) {
        TestPeople.pending(visitor, TestPeople.newAddress());
        return new JsonObject()
                .put("proof", TestPeople.proof(visitor, "VERIFY_EMAIL", TestPeople.newAddress()));
    }

    private static JsonObject resendVerification(Visitor visitor) {
        TestPeople.pending(visitor, TestPeople.newAddress());
        return new JsonObject();
    }

    private static JsonObject resetPassword(Visitor visitor) {
        var email = TestPeople.account(visitor);
        return new JsonObject()
                .put("proof", TestPeople.proof(visitor, "RESET_PASSWORD", email))
                .put("newPassword", "Une autre 8 fois");
    }

    private static JsonObject changePassword(Visitor visitor) {
        TestPeople.account(visitor);
        return new JsonObject()
                .put("currentPassword", TestPeople.PASSWORD)
                .put("newPassword", "Une autre 8 fois");
    }

    private static JsonObject changeEmail(Visitor visitor) {
        TestPeople.account(visitor);
        return new JsonObject()
                .put("email", TestPeople.newAddress())
                .put("password", TestPeople.PASSWORD);
    }

    private static JsonObject confirmEmailChange(Visitor visitor) {
        TestPeople.account(visitor);
        return new JsonObject().put("code", TestPeople.code(visitor, TestPeople.newAddress()));
    }

    private static JsonObject editMe(Visitor visitor) {
        TestPeople.account(visitor);
        return new JsonObject().put("firstName", "Augusta").put("locale", "fr");
    }
}

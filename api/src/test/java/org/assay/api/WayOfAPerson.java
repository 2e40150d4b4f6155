package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;

/** A person who tells all that can be told, over HTTP; every text of theirs holds the marker. */
final class WayOfAPerson {
    private final Visitor visitor = Visitor.arrive();
    private final ApiClient client = ApiClient.withToken(visitor.token());
    private final String marker;

    WayOfAPerson(String marker) {
        this.marker = marker;
    }

    /** From the sign-up to a change of address that is done and one that is under way. */
    void go() {
        var first = marker + "@first.example";
        post(
                "signUp",
                "/api/v1/accounts",
                TestPeople.signUp(first)
                        .put("firstName", marker + "-first")
                        .put("lastName", marker + "-last"),
                202);
        post(
                "verifyEmail",
                "/api/v1/proofs/email",
                new JsonObject().put("proof", new Mailbox(first).await(1).code()),
                200);
        expect(
                200,
                client.call(
                        "editMe",
                        "PATCH",
                        "/api/v1/me",
                        new JsonObject().put("firstName", marker + "-edited").encode()));
        var second = marker + "@second.example";
        changeEmail(second);
        post(
                "confirmEmailChange",
                "/api/v1/me/email/code",
                new JsonObject().put("code", new Mailbox(second).await(1).code()),
                200);
        changeEmail(marker + "@third.example");
        post(
                "requestPasswordReset",
                "/api/v1/password-resets",
                new JsonObject().put("email", second),
                202);
        new Mailbox(second).await(2);
    }

    private void changeEmail(String address) {
        post(
                "changeEmail",
                "/api/v1/me/email",
                new JsonObject().put("email", address).put("password", TestPeople.PASSWORD),
                202);
    }

    ApiClient.Reply erase() {
        return client.call(
                "eraseMe",
                "DELETE",
                "/api/v1/me",
                new JsonObject().put("password", TestPeople.PASSWORD).encode());
    }

    private void post(String operation, String path, JsonObject body, int status) {
        expect(status, client.call(operation, "POST", path, body.encode()));
    }

    private static void expect(int status, ApiClient.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    }
}

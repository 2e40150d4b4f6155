package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.assay.api.http.ProblemType;

/** What somebody asks of accounts over HTTP. */
record AccountCalls(ApiClient client) {
    static AccountCalls withToken(String token) {
        return new AccountCalls(ApiClient.withToken(token));
    }

    static void isRefused(ApiClient.Reply reply, ProblemType type) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(type.status());
        assertThat(reply.problem()).isEqualTo(type.uri());
    }

    ApiClient.Reply signUp(JsonObject form) {
        return client.call("signUp", "POST", "/api/v1/accounts", form.encode());
    }

    ApiClient.Reply verify(String proof) {
        return client.call(
                "verifyEmail",
                "POST",
                "/api/v1/proofs/email",
                new JsonObject().put("proof", proof).encode());
    }

    ApiClient.Reply resend() {
        return client.call("resendVerification", "POST", "/api/v1/me/email/verification", "{}");
    }

    ApiClient.Reply signIn(String identifier, String password) {
        return client.call(
                "signIn", "POST", "/api/v1/sign-ins", People.signInBody(identifier, password));
    }

    ApiClient.Reply askForReset(String address) {
        return client.call(
                "requestPasswordReset",
                "POST",
                "/api/v1/password-resets",
                new JsonObject().put("email", address).encode());
    }

    ApiClient.Reply reset(String proof, String password) {
        return client.call(
                "resetPassword",
                "POST",
                "/api/v1/proofs/password",
                new JsonObject().put("proof", proof).put("newPassword", password).encode());
    }

    ApiClient.Reply changePassword(String current, String password) {
        return client.call(
                "changePassword",
                "PUT",
                "/api/v1/me/password",
                new JsonObject()
                        .put("currentPassword", current)
                        .put("newPassword", password)
                        .encode());
    }

    ApiClient.Reply changeEmail(String address, String password) {
        return client.call(
                "changeEmail",
                "POST",
                "/api/v1/me/email",
                new JsonObject().put("email", address).put("password", password).encode());
    }

    ApiClient.Reply tryCode(String code) {
        return client.call(
                "confirmEmailChange",
                "POST",
                "/api/v1/me/email/code",
                new JsonObject().put("code", code).encode());
    }

    JsonObject me() {
        var reply = client.get("getMe", "/api/v1/me");
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    JsonObject account() {
        return me().getJsonObject("account");
    }
}

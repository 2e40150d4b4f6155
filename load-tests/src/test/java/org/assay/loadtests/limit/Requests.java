package org.assay.loadtests.limit;

import java.nio.charset.StandardCharsets;
import org.assay.engine.grading.ResponseValue;

/** Requests to Assay as bytes. */
final class Requests {

    private Requests() {}

    static byte[] newLearner() {
        return request("POST", "/api/v1/learners", "", "{}");
    }

    static byte[] start(String token, String competency) {
        return request(
                "POST",
                "/api/v1/assessments",
                token,
                "{\"purpose\":\"PLACEMENT\",\"competency\":\"" + competency + "\"}");
    }

    static byte[] response(
            String token, String assessment, int sequence, String challenge, ResponseValue value) {
        var body = new StringBuilder("{\"challengeId\":");
        quote(body, challenge).append(",\"value\":");
        write(body, value).append('}');
        return request(
                "PUT",
                "/api/v1/assessments/" + assessment + "/responses/" + sequence,
                token,
                body.toString());
    }

    static byte[] profile(String token) {
        return request("GET", "/api/v1/me/profile", token, "");
    }

    private static byte[] request(String method, String path, String token, String body) {
        var text = new StringBuilder(512).append(method).append(' ').append(path);
        text.append(" HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n");
        if (!token.isEmpty()) {
            text.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (!body.isEmpty()) {
            text.append("Content-Type: application/json\r\nContent-Length: ");
            text.append(body.length()).append("\r\n"); // All of it is ASCII.
        }
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static StringBuilder write(StringBuilder json, ResponseValue value) {
        switch (value) {
            case ResponseValue.Text(var text) -> quote(json, text);
            case ResponseValue.Ids(var ids) -> {
                char before = '[';
                for (var id : ids) {
                    quote(json.append(before), id);
                    before = ',';
                }
                json.append(']');
            }
            case ResponseValue.Blanks(var texts) -> {
                char before = '{';
                for (var blank : texts.entrySet()) {
                    quote(quote(json.append(before), blank.getKey()).append(':'), blank.getValue());
                    before = ',';
                }
                json.append('}');
            }
        }
        return json;
    }

    /** Synthetic banks hold nothing that needs an escape. */
    private static StringBuilder quote(StringBuilder json, String text) {
        return json.append('"').append(text).append('"');
    }
}

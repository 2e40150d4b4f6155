package org.assay.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.api.Wire.Call;
import org.assay.api.admission.SoundTicket;
import org.assay.api.admission.WaitingRoom;

/** An operation of the contract, with what of it matters to whoever abuses it. */
record Route(String operation, String method, String path, boolean secured, boolean takesBody) {

    /** Why the staff acts. */
    static final String STAFF_ACT = "{\"reason\":\"ASKED_BY_PERSON\"}";

    static JsonNode contract() {
        try (InputStream in =
                Objects.requireNonNull(Route.class.getResourceAsStream("/openapi/assay.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Route> all() {
        var all = new ArrayList<Route>();
        contract()
                .get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                method ->
                                                        all.add(
                                                                of(
                                                                        path.getKey(),
                                                                        method.getKey(),
                                                                        method.getValue()))));
        return all;
    }

    private static Route of(String path, String method, JsonNode operation) {
        return new Route(
                operation.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                !operation.has("security"),
                operation.has("requestBody"));
    }

    boolean has(String parameter) {
        return path.contains("{" + parameter + "}");
    }

    boolean isForStaff() {
        return path.startsWith("/api/v1/staff/");
    }

    /** Its path parameters. */
    List<String> parameters() {
        return Pattern.compile("\\{([^}]+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /** The path with one parameter spoilt and the others sound. */
    String pathWith(String parameter, String value, Visitor visitor) {
        return fill(path.replace("{" + parameter + "}", value), visitor);
    }

    /** A request that succeeds; what a case spoils is then all that is wrong with it. */
    Call sound(Visitor visitor) {
        var call = new Call(method, fill(path, visitor), java.util.Map.of("Host", "localhost"), "");
        if (secured) {
            call = call.header("Authorization", "Bearer " + visitor.token());
        }
        if (takesKey()) {
            call = call.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return takesBody
                ? call.header("Content-Type", "application/json").body(body(visitor))
                : call;
    }

    /** Whether a client gives its requests a key, so that they may be repeated. */
    boolean takesKey() {
        return operation.equals("giveFeedback") || operation.equals("shareProfile");
    }

    private static String fill(String path, Visitor visitor) {
        var filled =
                SsoBodies.fill(path, visitor)
                        .replace("{id}", visitor.assessment())
                        .replace("{sequence}", "1")
                        .replace("{code}", "1.1")
                        .replace("{slug}", "not-found")
                        .replace(
                                "{ticket}",
                                SoundTicket.of(
                                        RunningServer.get().server().part(WaitingRoom.class)))
                        .replace("{learnerId}", visitor.subject())
                        .replace("{role}", "SUPPORT")
                        .replace("{tutorial}", "help-0")
                        .replace("{organization}", RunningServer.get().organization())
                        .replace("{sha256}", visitor.asset().split("/", -1)[2])
                        .replace("{name}", visitor.asset().split("/", -1)[3]);
        if (filled.contains("{")) {
            throw new AssertionError("give the new parameter of " + path + " a sound value here");
        }
        return filled;
    }

    static String findBody(String by, String value) {
        return new JsonObject()
                .put("by", by)
                .put("value", value)
                .put("reason", "SECURITY")
                .put("ticket", "SUP-1234")
                .encode();
    }

    private String body(Visitor visitor) {
        return switch (operation) {
            case "createLearner", "readAudit" -> "{}";
            case "signIn" ->
                    People.signInBody(People.withPassword(visitor.learner()), People.PASSWORD);
            case "refreshSignIn" ->
                    People.refreshBody(People.open(People.withPassword(visitor.learner())));
            case "startAssessment" -> ApiClient.startBody("1.1");
            case "submitResponse" -> ApiClient.responseBody(visitor.challenge(), "right");
            case "findAccount" -> findBody("LEARNER_ID", visitor.subject());
            case "grantRole",
                    "revokeRole",
                    "signOutAccount",
                    "unlockAccount",
                    "setTemporaryPassword",
                    "disableTemporaryPassword",
                    "eraseAccount" ->
                    STAFF_ACT;
            case "judgeTutorial" -> "{\"useful\":true}";
            case "giveFeedback" ->
                    new JsonObject()
                            .put("challengeId", visitor.challenge())
                            .put("category", "OTHER")
                            .put("text", "It does not open.")
                            .encode();
            case "shareProfile" ->
                    new JsonObject().put("code", RunningServer.get().organization()).encode();
            default ->
                    PeopleBodies.of(operation, visitor)
                            .or(() -> SsoBodies.of(operation, visitor))
                            .orElseThrow(
                                    () ->
                                            new AssertionError(
                                                    "give " + operation + " a sound body here"));
        };
    }
}

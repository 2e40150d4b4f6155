package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    @Test
    void theContractListsEveryProblemAndNoOther() {
        var listed =
                Route.contract()
                        .at("/components/schemas/Problem/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList());
    }

    @Test
    void everyExampleOfAResponseIsAcceptedByTheServersReader() {
        var examples =
                Route.contract()
                        .at(
                                "/paths/~1api~1v1~1assessments~1{id}~1responses~1{sequence}/put/requestBody/content/application~1json/examples");
        assertThat(examples.size()).isEqualTo(8);
        var learner = ApiClient.learner();
        var id = learner.start("1.1").getString("id");
        for (var example : examples) {
            var reply =
                    learner.call(
                            "submitResponse",
                            "PUT",
                            "/api/v1/assessments/" + id + "/responses/1",
                            example.get("value").toString());
            // Valid, but of an item that is not before this learner.
            assertThat(reply.problem()).isEqualTo(ProblemType.ITEM_NOT_CURRENT.uri());
        }
    }

    static Stream<Arguments> promises() {
        var answers = Route.contract().findParents("operationId").stream();
        return answers.flatMap(
                operation ->
                        operation
                                .get("responses")
                                .propertyStream()
                                .filter(response -> !response.getKey().equals("default"))
                                .map(
                                        response ->
                                                Arguments.of(
                                                        operation.get("operationId").asText(),
                                                        Integer.parseInt(response.getKey()))));
    }

    /** A reply that the contract promises and nothing here asks for fails, as an operation does. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("promises")
    void everyReplyThatTheContractPromisesIsGivenAndAgreesWithIt(String operation, int status) {
        var route =
                Route.all().stream()
                        .filter(r -> r.operation().equals(operation))
                        .findFirst()
                        .orElseThrow();
        int given =
                switch (operation + " " + status) {
                    case "createLearner 201",
                            "signIn 201",
                            "refreshSignIn 200",
                            "signOut 200",
                            "signOutEverywhere 200",
                            "getAssessment 200",
                            "submitResponse 200",
                            "startAssessment 200",
                            "improveCompetency 200",
                            "resetCompetency 200",
                            "getProfile 200",
                            "signUp 202",
                            "verifyEmail 200",
                            "resendVerification 202",
                            "requestPasswordReset 202",
                            "resetPassword 200",
                            "changePassword 200",
                            "changeEmail 202",
                            "confirmEmailChange 200",
                            "getMe 200",
                            "editMe 200",
                            "exportMe 200",
                            "eraseMe 200",
                            "listProviders 200",
                            "beginSsoSignIn 201",
                            "endSsoSignIn 202",
                            "signUpWithIdentity 201",
                            "listIdentities 200",
                            "linkIdentity 200",
                            "unlinkIdentity 200",
                            "getWaitingPlace 200",
                            "getDashboard 200",
                            "getCompetencyPage 200",
                            "listTutorials 200",
                            "saveTutorial 200",
                            "unsaveTutorial 200",
                            "judgeTutorial 200",
                            "listAssessments 200",
                            "giveFeedback 201",
                            "previewSharing 200",
                            "shareProfile 201",
                            "listShares 200" ->
                            checked(route, Visitor.arrive());
                    case "startAssessment 201", "improveCompetency 201" ->
                            checked(route, Visitor.arrive().anew());
                    case "signUp 201" -> pupil();
                    case "endSsoSignIn 201" -> SsoVisit.knownAgain().status();
                    case "listStaff 200",
                            "grantRole 200",
                            "revokeRole 200",
                            "findAccount 200",
                            "signOutAccount 200",
                            "unlockAccount 200",
                            "setTemporaryPassword 200",
                            "disableTemporaryPassword 200",
                            "eraseAccount 200",
                            "readAudit 200" ->
                            checked(route, Visitor.of(route));
                    case "listResponses 200" -> reviewed(route, Visitor.arrive());
                    case "getFramework 200" -> checked(route, Visitor.arrive());
                    case "getAsset 200" -> page(route, "text/plain; charset=utf-8");
                    case "listProblems 200", "getProblem 200" ->
                            page(route, "text/html; charset=utf-8");
                    case "getFramework 304", "getAsset 304" -> unchanged(route);
                    default -> throw new AssertionError("nothing asks for it yet: ask here");
                };
        assertThat(given).isEqualTo(status);
    }

    /** Sends a sound request; the client validates the reply. */
    private static int checked(Route route, Visitor visitor) {
        var sound = route.sound(visitor);
        return ApiClient.withToken(visitor.token())
                .call(route.operation(), route.method(), sound.target(), sound.body())
                .status();
    }

    private static int pupil() {
        return ApiClient.withToken("")
                .call(
                        "signUp",
                        "POST",
                        "/api/v1/accounts",
                        TestPeople.signUpAs(TestPeople.newUsername()).encode())
                .status();
    }

    private static int reviewed(Route route, Visitor visitor) {
        var learner = ApiClient.withToken(visitor.token());
        learner.respond(visitor.assessment(), 1, visitor.challenge(), "wrong");
        var reply = learner.get(route.operation(), route.sound(visitor).target());
        assertThat(reply.json().getJsonArray("responses")).hasSize(1);
        return reply.status();
    }

    private static int page(Route route, String mediaType) {
        var answer = Wire.send(route.sound(Visitor.of(route)));
        assertThat(answer.header("content-type")).isEqualTo(mediaType);
        assertThat(answer.body()).isNotEmpty();
        return answer.status();
    }

    private static int unchanged(Route route) {
        return Wire.send(route.sound(Visitor.of(route)).header("If-None-Match", "*")).status();
    }
}

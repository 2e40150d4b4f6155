package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static JsonNode contract() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ContractTest.class.getResourceAsStream("/openapi/assay.yaml"))) {
            return new YAMLMapper().readTree(in);
        }
    }

    @Test
    void theContractListsEveryProblemAndNoOther() throws IOException {
        var listed =
                contract()
                        .at("/components/schemas/Problem/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList());
    }

    @Test
    void everyExampleOfAResponseIsAcceptedByTheServersReader() throws IOException {
        var examples =
                contract()
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
}

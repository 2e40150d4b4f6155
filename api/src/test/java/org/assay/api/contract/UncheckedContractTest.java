package org.assay.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.assay.cache.tokens.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server would not check keeps it from starting. */
class UncheckedContractTest {

    private static JsonObject document(String path, String method, JsonObject operation) {
        return new JsonObject()
                .put(
                        "security",
                        new JsonArray().add(new JsonObject().put("token", new JsonArray())))
                .put("paths", new JsonObject().put(path, new JsonObject().put(method, operation)));
    }

    private static JsonObject withBody(String schema) {
        return new JsonObject(
                """
                {"operationId": "try", "x-priority": "others", "requestBody": {"required": true,
                 "content": {"application/json": {"schema": %s}}}}"""
                        .formatted(schema));
    }

    private static JsonObject withParameter(String in, String schema) {
        return new JsonObject(
                """
                {"operationId": "try", "x-priority": "others", "parameters": [{"name": "p", "in": "%s", "schema": %s}]}"""
                        .formatted(in, schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'type':'object'}",
                "{'type':'object','additionalProperties':true}",
                "{'type':'object','additionalProperties':false,'minProperties':1}",
                "{'type':'string','format':'date'}",
                "{'type':'string','pattern':'[0-9]'}",
                "{'type':['string','null']}",
                "{'type':'array','items':{'type':['string','null']}}",
                "{'type':'object','additionalProperties':false,'properties':{'a':{'type':['string','integer']}}}",
                "{'type':'number'}",
                "{'type':'integer','exclusiveMinimum':0}",
                "{'type':'array','items':{'type':'string'},'uniqueItems':true}",
                "{'oneOf':[{'type':'string'},{'type':'string','maxLength':3}]}",
                "{'anyOf':[{'type':'string'}]}",
                "{'$ref':'#/components/schemas/Nowhere'}",
                "{'$ref':'elsewhere.yaml'}"
            })
    void aSchemaThatWouldNotBeCheckedWholeIsRefused(String schema) {
        var document = document("/try", "put", withBody(schema.replace('\'', '"')));
        assertThatThrownBy(() -> Contract.compile(document))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/try/{p}|query|{'type':'string'}",
                "/try|cookie|{'type':'string'}",
                "/try|query|{'type':'array','items':{'type':'string'}}",
                "/try|header|{'type':'boolean'}",
                "/try/{q}|path|{'type':'string'}",
                "/try|path|{'type':'string'}",
                "/try/{p}/{q}|path|{'type':'string'}",
                "/try/{p}|path|{'type':'boolean'}"
            })
    void aParameterThatWouldNotBeCheckedIsRefused(String path, String in, String schema) {
        var document = document(path, "get", withParameter(in, schema.replace('\'', '"')));
        assertThatThrownBy(() -> Contract.compile(document))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|true",
                "100000|true",
                "100001|false",
                "0|false",
                "01|false",
                "1.0|false",
                "+1|false",
                "''|false",
                "999999999999999999|false",
                "99999999999999999999999|false"
            })
    void aNumberInAPathIsDigitsWithinItsBounds(String text, boolean agrees) {
        var sequence =
                Contract.load().operations().stream()
                        .filter(operation -> operation.id().equals("submitResponse"))
                        .flatMap(operation -> operation.parameters().stream())
                        .filter(parameter -> parameter.name().equals("sequence"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sequence.faultOf(text).isEmpty()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'operationId':'try'}", "{'operationId':'try','x-priority':'urgent'}"})
    void anOperationWithoutAPriorityIsRefusedByName(String operation) {
        var document = document("/try", "get", new JsonObject(operation.replace('\'', '"')));
        assertThatThrownBy(() -> Contract.compile(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("try needs an x-priority, one of [others, sign-ins, starts");
        document.getJsonObject("paths")
                .getJsonObject("/try")
                .getJsonObject("get")
                .put("x-priority", "starts");
        assertThat(Contract.compile(document).operations().getFirst().priority())
                .isEqualTo(Priority.STARTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'x-roles':[]}",
                "{'x-roles':['ROOT']}",
                "{'x-roles':['ADMINISTRATOR','support']}",
                "{'x-roles':['SUPPORT'],'security':[]}"
            })
    void rolesThatWouldNotBeCheckedAreRefused(String operation) {
        var document =
                document(
                        "/try",
                        "get",
                        new JsonObject(operation.replace('\'', '"'))
                                .put("operationId", "try")
                                .put("x-priority", "others"));
        assertThatThrownBy(() -> Contract.compile(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("try needs an access token and x-roles among [ADMINISTRATOR");
    }

    @Test
    void theRolesOfAnOperationAreThoseOfTheContract() {
        var document =
                document(
                        "/try",
                        "get",
                        new JsonObject()
                                .put("operationId", "try")
                                .put("x-priority", "others")
                                .put("x-roles", new JsonArray().add("SUPPORT")));
        assertThat(Contract.compile(document).operations().getFirst().roles())
                .containsExactly(StaffRole.SUPPORT);
    }

    @Test
    void theMethodsOfAPathAreThoseOfTheContractAndHead() {
        var contract = Contract.load();
        assertThat(contract.allow("/api/v1/learners")).contains("POST");
        assertThat(contract.allow("/api/v1/assessments/x/responses/")).contains("GET, HEAD");
        assertThat(contract.allow("/docs")).isEmpty();
    }
}

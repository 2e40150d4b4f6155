package org.assay.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
    private static final int BODIES = 20_000;

    private static final JsonObject SCHEMAS =
            Contract.document().getJsonObject("components").getJsonObject("schemas");

    static Stream<Operation> operationsWithBody() {
        return Contract.load().operations().stream().filter(o -> o.body().isPresent());
    }

    /** A library's word on the same schema; slow, and written by others. */
    private static Validator library(Operation operation) {
        var schema =
                "#/paths/%s/%s/requestBody/content/application~1json/schema"
                        .formatted(
                                operation.path().replace("/", "~1"),
                                operation.method().toLowerCase(java.util.Locale.ROOT));
        var options =
                new JsonSchemaOptions()
                        .setBaseUri("app://contract")
                        .setDraft(Draft.DRAFT202012)
                        .setOutputFormat(OutputFormat.Flag);
        return SchemaRepository.create(options)
                .dereference(JsonSchema.of(Contract.document()))
                .validator(schema);
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void anyBodyPassesExactlyWhenALibraryLetsItPass(Operation operation) {
        long seed = System.nanoTime();
        var body = (Check.Fields) operation.body().orElseThrow();
        var json = new RandomJson(new Random(seed), body);
        var library = library(operation);
        int passed = 0;
        for (int i = 0; i < BODIES; i++) {
            var any = json.body();
            boolean passes = body.faultOf(any).isEmpty();
            assertThat(passes)
                    .as("%s, seed %d", any, seed)
                    .isEqualTo(library.validate(any).getValid());
            passed += passes ? 1 : 0;
        }
        assertThat(passed).as("of both kinds, seed %d", seed).isBetween(5, BODIES - 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'value':'x'}                              || lacks the field challengeId",
                "{'challengeId':''}                         | /challengeId | has fewer than 1 characters",
                "{'challengeId':3}                          | /challengeId | is no text",
                "{'challengeId':null}                       | /challengeId | is null",
                "{'challengeId':'x','value':3}              | /value | is of a type that does not belong here",
                "{'challengeId':'x','value':['y',3]}        | /value/1 | is no text",
                "{'challengeId':'x','value':{'a~/':[]}}     | /value/a~0~1 | is no text",
                "{'challengeId':'x','skipped':'true'}       | /skipped | is neither true nor false",
                "{'challengeId':'x','role':'ADMIN'}         | /role | is a field that is not known here"
            })
    void aFaultTellsWhatIsWrongAndWhere(String body, String where, String what) {
        var check =
                new SchemaCompiler(new References(Contract.document()))
                        .compile(SCHEMAS.getJsonObject("SubmitResponse"));
        assertThat(check.faultOf(new JsonObject(body.replace('\'', '"'))))
                .contains(new Fault(where == null ? "" : where, what));
    }
}

package org.assay.cache.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schemas that authors give to their editors say what the reading of a bank says. */
final class SchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void aShippedFileFitsItsSchema(String path) throws IOException {
        var schema = BankPaths.isTopic(path) ? "topic" : "framework";

        var result = validate(schema, Files.readAllBytes(ShippedBank.FOLDER.resolve(path)));

        assertThat(result.getValid()).as("%s: %s", path, result.getErrors()).isTrue();
    }

    static List<String> shippedFiles() throws IOException {
        return BankSource.read(ShippedBank.FOLDER).files().keySet().stream()
                .filter(path -> BankPaths.isTopic(path) || path.equals("framework.yaml"))
                .toList();
    }

    @Test
    void everyTypeOfItemFitsTheSchema() throws IOException {
        var result = validate("topic", BankText.topic(EveryType.ITEMS).getBytes(UTF_8));

        assertThat(result.getValid()).as("%s", result.getErrors()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faultyItems")
    void whatTheReadingRefusesForItsShapeTheSchemaRefusesToo(String item) throws IOException {
        var result = validate("topic", BankText.topic(item).getBytes(UTF_8));

        assertThat(result.getValid()).isFalse();
    }

    static List<String> faultyItems() {
        var single = BankText.singleChoice("one");
        return List.of(
                single + "colour: red",
                single + "blanks: []",
                single + "timerSeconds:",
                single.replace("single-choice", "essay"),
                single.replace("single-choice", "ordering"),
                single.replace("single-choice", "number"),
                single.replace("id: one", "id: One"),
                single.replace(", en: Thus.", ""),
                single.replace("wrongAnswers: [a, c]", ""),
                single.replace(", {id: c, text: trois}", ""),
                single + "attachments: [{title: x, files: [../x.csv]}]");
    }

    private static OutputUnit validate(String schema, byte[] yaml) throws IOException {
        var json =
                Files.readString(ShippedBank.FOLDER.resolve("schema/" + schema + ".schema.json"));
        var options =
                new JsonSchemaOptions()
                        .setDraft(Draft.DRAFT202012)
                        .setOutputFormat(OutputFormat.Basic)
                        .setBaseUri("app://assay");
        var map = YAML.readValue(yaml, new TypeReference<Map<String, Object>>() {});
        return Validator.create(JsonSchema.of(new JsonObject(json)), options)
                .validate(new JsonObject(map));
    }
}

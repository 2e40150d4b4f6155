package org.assay.api.http;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The OpenAPI document in this jar. */
public final class Contract {
    private static final String RESOURCE = "/openapi/assay.yaml";

    private Contract() {}

    /**
     * The contract in the form that validates. The library knows no media type of problems, which
     * are JSON: they stand under that type here. Nor does it know pages: they stand as text.
     */
    public static Future<OpenAPIContract> load(Vertx vertx) {
        var text =
                document()
                        .encode()
                        .replace("application/problem+json", "application/json")
                        .replace("text/html", "text/plain");
        var contract = new JsonObject(text);
        contract.getJsonObject("components")
                .getJsonObject("parameters")
                .getJsonObject("CompetencyCode")
                .put("schema", new JsonObject().put("type", "number"));
        return OpenAPIContract.from(vertx, contract);
    }

    /** The document as it is. */
    static JsonObject document() {
        try (InputStream in =
                Objects.requireNonNull(Contract.class.getResourceAsStream(RESOURCE))) {
            return new JsonObject(new YAMLMapper().readTree(in).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

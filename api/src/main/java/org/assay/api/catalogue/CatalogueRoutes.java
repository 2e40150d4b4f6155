package org.assay.api.catalogue;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.assay.api.banks.Banks;
import org.assay.api.banks.PublishedFiles;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;
import org.assay.cache.bank.Asset;
import org.assay.cache.bank.FrameworkContent;
import org.assay.cache.bank.FrameworkContent.AreaContent;
import org.assay.cache.bank.FrameworkContent.CompetencyContent;
import org.assay.cache.bank.Text;

/** The framework and the files of items over HTTP. */
public final class CatalogueRoutes implements Operations.Routes {
    private final Banks banks;
    private final Buffer framework;

    public CatalogueRoutes(Banks banks) {
        this.banks = banks;
        this.framework = json(banks.current().framework()).toBuffer();
    }

    @Override
    public void mount(Operations operations) {
        operations.on("getFramework", this::getFramework);
        operations.on("getAsset", this::getAsset);
    }

    private Future<Reply> getFramework(ApiRequest request) {
        var etag = "\"" + banks.current().bank().version() + "\"";
        return cacheable(
                request,
                "application/json",
                framework,
                Map.of("ETag", etag, "Cache-Control", "public, max-age=300"));
    }

    /**
     * A file by its content's hash: it never changes. Files that a browser would run are only ever
     * downloaded.
     */
    private Future<Reply> getAsset(ApiRequest request) {
        return banks.file(request.path("sha256"), request.path("name"))
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .compose(file -> sent(request, file));
    }

    private static Future<Reply> sent(ApiRequest request, PublishedFiles.Published file) {
        var asset = file.asset();
        var headers = new HashMap<String, String>();
        headers.put("ETag", "\"" + asset.sha256() + "\"");
        headers.put("Cache-Control", "public, max-age=31536000, immutable");
        headers.put("Content-Security-Policy", policy(asset.use()));
        if (asset.use() == Asset.Use.DOWNLOAD) {
            headers.put("Content-Disposition", "attachment; filename=\"" + asset.fileName() + "\"");
        }
        return cacheable(request, asset.mediaType(), file.content(), headers);
    }

    /** What a browser may do with a file: nothing, but for a simulator to run its own script. */
    public static String policy(Asset.Use use) {
        return switch (use) {
            case DOWNLOAD, PICTURE -> "default-src 'none'; sandbox";
            case SANDBOX ->
                    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
                            + " img-src data:; sandbox allow-scripts";
        };
    }

    private static Future<Reply> cacheable(
            ApiRequest request, String mediaType, Buffer body, Map<String, String> headers) {
        boolean unchanged = request.hasCurrent(String.valueOf(headers.get("ETag")));
        return Future.succeededFuture(
                unchanged
                        ? new Reply(304, mediaType, Buffer.buffer(), headers)
                        : new Reply(200, mediaType, body, headers));
    }

    private static JsonObject json(FrameworkContent framework) {
        var areas = new JsonArray();
        framework.areas().forEach(area -> areas.add(json(area)));
        return new JsonObject().put("title", json(framework.title())).put("areas", areas);
    }

    private static JsonObject json(AreaContent area) {
        var competencies = new JsonArray();
        area.competencies().forEach(competency -> competencies.add(json(competency)));
        return new JsonObject()
                .put("code", area.code())
                .put("title", json(area.title()))
                .put("colour", area.colour())
                .put("competencies", competencies);
    }

    private static JsonObject json(CompetencyContent competency) {
        return new JsonObject()
                .put("code", competency.code())
                .put("title", json(competency.title()))
                .put("description", json(competency.description()));
    }

    private static JsonObject json(Text text) {
        return new JsonObject().put("fr", text.fr()).put("en", text.en());
    }
}

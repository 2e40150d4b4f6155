package org.assay.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The contract as a file and as browsable pages, all from this jar. */
public final class PageRoutes {
    private static final String UI = "/META-INF/resources/webjars/swagger-ui/";
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    /** What of the viewer is served, with its media type. */
    private static final Map<String, String> UI_FILES =
            Map.of(
                    "swagger-ui.css", "text/css; charset=utf-8",
                    "swagger-ui-bundle.js", "text/javascript; charset=utf-8");

    private static final Map<String, String> OWN_FILES =
            Map.of(
                    "docs.html",
                    "text/html; charset=utf-8",
                    "docs.js",
                    "text/javascript; charset=utf-8");

    private final String uiVersion;

    /**
     * Pages with a viewer.
     *
     * @param uiVersion the version of the viewer's webjar
     */
    public PageRoutes(String uiVersion) {
        this.uiVersion = uiVersion;
    }

    /** Mounts the pages beside the contract's operations. */
    public void mount(Router router) {
        var contract = read("/openapi/assay.yaml");
        router.get("/openapi.yaml").handler(context -> send(context, "application/yaml", contract));
        router.get("/docs").handler(context -> context.redirect("/docs/docs.html"));
        OWN_FILES.forEach(
                (name, type) -> {
                    var file = read("/web/" + name);
                    router.get("/docs/" + name).handler(context -> send(context, type, file));
                });
        UI_FILES.forEach(
                (name, type) -> {
                    var file = read(UI + uiVersion + "/" + name);
                    router.get("/docs/" + name).handler(context -> send(context, type, file));
                });
        router.get("/").handler(context -> context.redirect("/docs/docs.html"));
    }

    private static void send(RoutingContext context, String mediaType, Buffer file) {
        context.response()
                .putHeader("Content-Type", mediaType)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "public, max-age=300")
                .end(file);
    }

    private static Buffer read(String resource) {
        try (InputStream in = PageRoutes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + resource);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.assay.api.assessments;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.assay.api.http.PageRoutes;
import org.assay.cache.bank.LoadedBank;

/** Serves the learner's pages, a bank's files, and an empty page to show items in. */
final class ItemHost implements AutoCloseable {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="fr">
            <title>Item</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/learn/style.css">
            <p id="status"></p>
            <main id="main"></main>
            </html>
            """;

    private final Vertx vertx = Vertx.vertx();
    private final LoadedBank bank;
    private final HttpServer server;

    ItemHost(LoadedBank bank) {
        this.bank = bank;
        var router = Router.router(vertx);
        PageRoutes.mount(router);
        router.get("/assets/:sha256/:name").handler(this::serveAsset);
        router.get("/item")
                .handler(
                        context ->
                                context.response()
                                        .putHeader("Content-Type", "text/html; charset=utf-8")
                                        .end(PAGE));
        this.server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
    }

    private void serveAsset(RoutingContext context) {
        var asset = bank.asset(part(context, "sha256"), part(context, "name")).orElseThrow();
        context.response()
                .putHeader("Content-Type", asset.mediaType())
                .end(Buffer.buffer(bank.bytes(asset)));
    }

    private static String part(RoutingContext context, String name) {
        return Objects.requireNonNull(context.pathParam(name));
    }

    String url() {
        return "http://localhost:" + server.actualPort() + "/item";
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

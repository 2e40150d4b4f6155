package org.assay.api.browser;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.function.Consumer;
import org.assay.api.catalogue.CatalogueRoutes;
import org.assay.cache.bank.LoadedBank;

/** Serves a bank's files, under the policies of production, and the pages that a test needs. */
public final class BankHost implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final LoadedBank bank;
    private final HttpServer server;

    public BankHost(LoadedBank bank, Consumer<Router> pages) {
        this.bank = bank;
        var router = Router.router(vertx);
        router.get("/assets/:sha256/:name").handler(this::serveAsset);
        pages.accept(router);
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
                .putHeader("Content-Security-Policy", CatalogueRoutes.policy(asset.use()))
                .end(Buffer.buffer(bank.bytes(asset)));
    }

    /** A part of the path, as the route names it. */
    public static String part(RoutingContext context, String name) {
        return Objects.requireNonNull(context.pathParam(name));
    }

    /** Replies with a page. */
    public static void show(RoutingContext context, String html) {
        context.response().putHeader("Content-Type", "text/html; charset=utf-8").end(html);
    }

    /** Where a path is found. */
    public String url(String path) {
        return "http://localhost:" + server.actualPort() + path;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

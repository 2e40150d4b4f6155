package org.assay.api.simulators;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assay.api.catalogue.CatalogueRoutes;
import org.assay.cache.bank.ChallengeContent.Simulator;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.ItemId;

/**
 * A page around a simulator, as simulators/README.md asks for one: {@code /<item>/<language>}. The
 * simulator comes under the headers of production.
 */
final class HostPage implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final LoadedBank bank;
    private final HttpServer server;

    HostPage(LoadedBank bank) {
        this.bank = bank;
        this.server =
                vertx.createHttpServer()
                        .requestHandler(this::serve)
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
    }

    String url(String item, Language language) {
        return "http://localhost:%d/%s/%s".formatted(server.actualPort(), item, language.code());
    }

    private void serve(HttpServerRequest request) {
        var parts = Objects.requireNonNull(request.path()).split("/", -1);
        var response = request.response().putHeader("Content-Type", "text/html; charset=utf-8");
        if (parts[1].equals("assets")) {
            var asset = bank.asset(parts[2], parts[3]).orElseThrow();
            response.putHeader("Content-Security-Policy", CatalogueRoutes.policy(asset.use()))
                    .end(Buffer.buffer(bank.bytes(asset)));
        } else {
            response.end(page(parts[1], Language.of(parts[2])));
        }
    }

    private String page(String item, Language language) {
        Simulator simulator = bank.challenge(new ItemId(item)).simulator().orElseThrow();
        return template()
                .replace("{page}", simulator.page().path())
                .replace("{language}", language.code())
                .replace(
                        "{data}",
                        new JsonObject(simulator.data(language)).encode().replace("</", "<\\/"));
    }

    private static String template() {
        try (var in = Objects.requireNonNull(HostPage.class.getResourceAsStream("host.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

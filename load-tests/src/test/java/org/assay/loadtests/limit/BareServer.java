package org.assay.loadtests.limit;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the machine can do at most: a Vert.x server without routes, checks or storage that reads
 * each request to its end and answers with a reply of Assay from memory.
 */
final class BareServer extends AbstractVerticle {
    private final int port;
    private final List<Buffer> replies;
    private int next;

    private BareServer(int port, List<Buffer> replies) {
        this.port = port;
        this.replies = replies;
    }

    /**
     * Serves until it is killed.
     *
     * @param args the port, and the file of replies, one a line
     */
    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[0]);
        var replies = Files.readAllLines(Path.of(args[1])).stream().map(Buffer::buffer).toList();
        Vertx.vertx()
                .deployVerticle(
                        () -> new BareServer(port, replies),
                        new DeploymentOptions()
                                .setInstances(Runtime.getRuntime().availableProcessors()))
                .onFailure(
                        failure -> {
                            System.err.println(failure);
                            System.exit(1);
                        });
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer(
                        new HttpServerOptions()
                                .setHost("127.0.0.1")
                                .setPort(port)
                                .setTcpNoDelay(true))
                .requestHandler(this::serve)
                .listen()
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void serve(HttpServerRequest request) {
        var reply = replies.get(next);
        next = (next + 1) % replies.size();
        request.body()
                .onSuccess(
                        _ -> {
                            var response = request.response();
                            response.headers()
                                    .set("X-Content-Type-Options", "nosniff")
                                    .set("Referrer-Policy", "no-referrer")
                                    .set("Cache-Control", "no-store")
                                    .set("Content-Type", "application/json")
                                    .set("Content-Length", Integer.toString(reply.length()));
                            var _ = response.end(reply);
                        });
    }
}

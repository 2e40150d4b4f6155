package org.assay.loadtests.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Requests to a server at an address, as a learner's device sends them. */
final class Api {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int LIMIT_OF_CLIENT_ERRORS = 500;
    private static final long PAUSE_MS = 50;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final String baseUrl;

    Api(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** What the server replied. */
    record Reply(int status, String body) {}

    /**
     * Asks once.
     *
     * @throws IOException when no reply came
     */
    Reply call(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        var response = client.send(request(method, path, token, body), BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body());
    }

    CompletableFuture<Reply> callAsync(String method, String path, String token, String body) {
        return client.sendAsync(request(method, path, token, body), BodyHandlers.ofString())
                .thenApply(response -> new Reply(response.statusCode(), response.body()));
    }

    /** Asks the same until the server replies with anything but a 5xx, as a patient device does. */
    Reply insist(String method, String path, String token, String body)
            throws InterruptedException {
        while (true) {
            try {
                var reply = call(method, path, token, body);
                if (reply.status() < LIMIT_OF_CLIENT_ERRORS) {
                    return reply;
                }
            } catch (IOException unreachable) {
                System.getLogger("assay.faults")
                        .log(System.Logger.Level.DEBUG, "asking again", unreachable);
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private HttpRequest request(String method, String path, String token, String body) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(TIMEOUT);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return request.method(
                        method,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }
}

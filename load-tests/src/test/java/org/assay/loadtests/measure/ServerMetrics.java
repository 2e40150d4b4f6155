package org.assay.loadtests.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What servers tell of themselves at a moment, as Prometheus reads it.
 *
 * @param lines {@code name{label="value",…} number}, of all servers
 */
public record ServerMetrics(List<String> lines) {
    private static final String LIMIT = "le=\"";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    public ServerMetrics {
        lines = List.copyOf(lines);
    }

    /** Asks the operations port of each server. */
    public static ServerMetrics read(List<String> operationsUrls) {
        try (var client = client()) {
            return new ServerMetrics(
                    operationsUrls.stream().flatMap(url -> scrape(client, url)).toList());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static Stream<String> scrape(HttpClient client, String url) {
        var request = HttpRequest.newBuilder(URI.create(url + "/metrics")).timeout(TIMEOUT).build();
        try {
            var reply = client.send(request, BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IOException(url + " answered " + reply.statusCode());
            }
            return reply.body().lines();
        } catch (IOException e) {
            throw new UncheckedIOException("no metrics at " + url + ", see operations-url", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading metrics", e);
        }
    }

    /** A sum over all servers and labels, one of which may be asked for, as it is written. */
    public double sum(String name, String label) {
        var matching = lines.stream().filter(line -> isOf(line, name, label)).toList();
        if (matching.isEmpty()) {
            throw new IllegalStateException("the server has no " + name + " " + label);
        }
        return matching.stream().mapToDouble(ServerMetrics::numberOf).sum();
    }

    /** A histogram over all servers, of one label as it is written. */
    public ServerTimes times(String name, String label) {
        var countByLimit = new TreeMap<Double, Double>();
        lines.stream()
                .filter(line -> isOf(line, name + "_bucket", label))
                .forEach(line -> countByLimit.merge(limitOf(line), numberOf(line), Double::sum));
        if (countByLimit.isEmpty()) {
            throw new IllegalStateException("the server has no times " + name + " " + label);
        }
        return new ServerTimes(countByLimit);
    }

    private static double limitOf(String line) {
        int begin = line.indexOf(LIMIT) + LIMIT.length();
        var limit = line.substring(begin, line.indexOf('"', begin));
        return limit.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(limit);
    }

    private static double numberOf(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static boolean isOf(String line, String name, String label) {
        return (line.startsWith(name + "{") || line.startsWith(name + " ")) && line.contains(label);
    }

    /** How long responses took, from their request's head to the reply. */
    public ServerTimes answers() {
        return times("assay_http_requests_seconds", "operation=\"submitResponse\"");
    }

    /** Hashes of passwords that were made. */
    public double hashes() {
        return sum("assay_passwords_hash_seconds_count", "");
    }

    /** People who wait to sign in. */
    public double inLine() {
        return sum("assay_waiting_room_waiting", "class=\"sign-ins\"");
    }

    /** How often an event loop was late by as much as it may never be blocked. */
    public double loopsBlocked() {
        return sum("assay_event_loop_delay_seconds_count", "")
                - sum("assay_event_loop_delay_seconds_bucket", "le=\"" + Slo.LOOP_BLOCKED_S + "\"");
    }
}

package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module's page lists every metric and no other; nothing personal is in a label. */
class MetricsTest {
    /** A name in a page; the two roles of the database are none of a metric. */
    private static final Pattern NAME =
            Pattern.compile("`(?!assay_owner`|assay_service`)(assay_[a-z_]+)`");

    private static String scraped() throws IOException, InterruptedException {
        var port = RunningServer.get().server().operationsPort();
        return ApiClient.raw(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/metrics")))
                .body();
    }

    @Test
    void theyAreWrittenByAWorkerSinceTheyTakeMilliseconds() throws Exception {
        var registry = RunningServer.get().server().part(MeterRegistry.class);
        var writer = new AtomicReference<>("nobody");
        var gauge =
                Gauge.builder(
                                "written.by",
                                () -> {
                                    writer.set(Thread.currentThread().getName());
                                    return 1;
                                })
                        .register(registry);
        try {
            assertThat(scraped()).contains("written_by 1");
        } finally {
            registry.remove(gauge);
        }
        assertThat(writer.get()).startsWith("vert.x-worker-thread");
    }

    @Test
    void theyComeInTheProtocolOfThePublicPortWhateverElseIsOffered() throws Exception {
        var port = RunningServer.get().server().operationsPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/metrics"));
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var reply = client.send(request.build(), BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(reply.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
    }

    private static Set<String> namesIn(String file) throws IOException {
        var text = Files.readString(Path.of(System.getProperty("assay.home"), file));
        return NAME.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMetricIsDocumentedAndNoOther() throws Exception {
        var offered =
                scraped()
                        .lines()
                        .filter(line -> line.startsWith("assay_"))
                        .map(line -> line.split("[{ ]", 2)[0])
                        .map(name -> name.replaceFirst("_(bucket|count|sum|max)$", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(namesIn("api/README.md")).isEqualTo(offered);
        assertThat(offered).containsAll(namesIn("config/RUNBOOK.md"));
    }

    @Test
    void noLabelTellsWhoItWas() throws Exception {
        var visitor = Visitor.arrive();
        ApiClient.withToken(visitor.token())
                .respond(visitor.assessment(), 1, visitor.challenge(), "right");
        assertThat(scraped())
                .doesNotContain(visitor.learner())
                .doesNotContain(visitor.assessment())
                .doesNotContain(visitor.token())
                .doesNotContain(visitor.challenge());
    }
}

package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assay.api.OpenIdProvider.Visit;
import org.assay.api.Wire.Answer;
import org.assay.api.Wire.Call;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider that is away, slow or mad costs its own people a 503, and nobody else anything. */
class SsoOutageTest {
    private static final OpenIdProvider BROKEN = RunningServer.get().broken();

    /** Of a provider's answer, {@code sso.request-timeout} of the server, and some. */
    private static final long SOON_MS = 2_500;

    @AfterEach
    void mend() {
        BROKEN.fail(Outage.NONE);
    }

    private static Answer end(JsonObject body) {
        return Wire.send(
                new Call(
                        "POST",
                        "/api/v1/sso/broken/sign-ins",
                        Map.of("Host", "localhost", "Content-Type", "application/json"),
                        body.encode()));
    }

    private static void isUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo(ProblemType.PROVIDER_UNAVAILABLE.uri());
        assertThat(Integer.parseInt(answer.header("retry-after"))).isPositive();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatAnOutageBrokeOffIsSentAgain(Outage outage) {
        var begun = SsoVisit.begin("broken");
        var back = begun.away(Visit.of(SsoVisit.newSubject()));
        BROKEN.fail(outage);
        long startedNs = System.nanoTime();
        isUnavailable(end(back));
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNs))
                .isLessThan(SOON_MS);
        BROKEN.fail(Outage.NONE);
        assertThat(end(back).status()).isEqualTo(202);
        assertThat(end(back).status()).isEqualTo(400);
    }

    @Test
    void aProviderThatIsNotThereCannotBeGoneTo() {
        var refused = SsoVisit.tryToBegin("away", OpenIdProvider.REDIRECT);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo(ProblemType.PROVIDER_UNAVAILABLE.uri());
    }

    @Test
    void aSilentProviderHoldsUpAFewAndOnlyItsOwn() throws Exception {
        var backs = new ArrayList<JsonObject>();
        for (int i = 0; i < 40; i++) {
            backs.add(SsoVisit.begin("broken").away(Visit.of(SsoVisit.newSubject())));
        }
        BROKEN.fail(Outage.SILENT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<Long>>();
            for (var back : backs) {
                calls.add(threads.submit((Callable<Long>) () -> timeOf(back)));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(SsoVisit.begin().comeBack(Visit.of(SsoVisit.newSubject())).status())
                        .isEqualTo(202);
            }
            List<Long> times = new ArrayList<>();
            for (var call : calls) {
                times.add(call.get());
            }
            // Eight wait at a time; whoever comes meanwhile is told at once.
            assertThat(times.stream().filter(ms -> ms >= 500).count()).isBetween(1L, 32L);
            assertThat(times).allMatch(ms -> ms < SOON_MS);
        }
    }

    private static long timeOf(JsonObject back) {
        long startedNs = System.nanoTime();
        isUnavailable(end(back));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNs);
    }
}

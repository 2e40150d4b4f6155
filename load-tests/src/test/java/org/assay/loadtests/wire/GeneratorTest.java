package org.assay.loadtests.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.loadtests.wire.Generator.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generator against a server whose faults are known. */
final class GeneratorTest {
    private static final int STALL_MS = 600;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger stallAt = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger liesFrom = new AtomicInteger(Integer.MAX_VALUE);
    private int port;

    @BeforeEach
    void listen() {
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(this::serve)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        port = server.actualPort();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Counts, and now and then stands still with all its connections, or counts wrongly. */
    private void serve(HttpServerRequest request) {
        int number = served.incrementAndGet();
        if (number == stallAt.get()) {
            stall();
        }
        var _ =
                request.response()
                        .end("{\"echo\":" + (number >= liesFrom.get() ? "7" : "42") + ",\"n\":1}");
    }

    private static void stall() {
        try {
            Thread.sleep(STALL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a few requests and expects 42 each time. */
    private static final class Caller implements Exchange {
        private final int most;
        private int replies;

        Caller(int most) {
            this.most = most;
        }

        @Override
        public byte[] request() {
            return Bytes.ascii("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }

        @Override
        public void replied(Reply reply) {
            reply.requireStatus(200);
            if (reply.numberAfter(Bytes.ascii("\"echo\":")) != 42) {
                throw new UnexpectedReplyException("not 42: " + reply);
            }
            replies++;
        }

        @Override
        public boolean hasEnded() {
            return replies == most;
        }
    }

    private static List<Caller> callers(int count, int requestsEach) {
        var callers = new ArrayList<Caller>();
        for (int i = 0; i < count; i++) {
            callers.add(new Caller(requestsEach));
        }
        return callers;
    }

    private static Run run(Pace pace, int connections, Duration time) {
        return new Run(connections, pace, time, 1, _ -> false);
    }

    @Test
    void aClosedLoopEndsWhenEveryoneHasHadEveryReply() throws Exception {
        var callers = callers(10, 20);
        var outcome =
                new Generator(port, 2)
                        .run(callers, run(new Pace.Closed(), 4, Duration.ofMinutes(1)))
                        .sound();
        assertThat(callers).allMatch(Caller::hasEnded);
        assertThat(outcome.replies()).isEqualTo(200);
        assertThat(served).hasValue(200);
    }

    @Test
    void aStallShowsInTheLatencyOfEveryRequestThatWasDueMeanwhile() throws Exception {
        stallAt.set(100);
        var outcome =
                new Generator(port, 1)
                        .run(
                                callers(64, Integer.MAX_VALUE),
                                run(new Pace.Open(400), 2, Duration.ofSeconds(2)))
                        .sound();
        // 600 of 2,000 ms: of the requests 30 % were due in them, and waited 300 ms on average.
        assertThat(outcome.ms(99)).isGreaterThan(STALL_MS * 0.8);
        assertThat(outcome.ms(90)).isGreaterThan(STALL_MS * 0.3);
    }

    @Test
    void aReplyWithAnotherContentMakesTheRunUnsound() throws Exception {
        liesFrom.set(50);
        var outcome =
                new Generator(port, 1)
                        .run(callers(10, 10), run(new Pace.Closed(), 2, Duration.ofMinutes(1)));
        assertThat(outcome.surprised()).isPositive();
        assertThatThrownBy(outcome::sound)
                .isInstanceOf(UnexpectedReplyException.class)
                .hasMessageContaining("not 42");
    }

    @Test
    void requestsThatNobodyIsReadyToSendAreCounted() throws Exception {
        var outcome =
                new Generator(port, 1)
                        .run(callers(1, 5), run(new Pace.Open(200), 2, Duration.ofMillis(500)));
        assertThat(outcome.replies()).isEqualTo(5);
        assertThat(outcome.starved()).isPositive();
    }
}

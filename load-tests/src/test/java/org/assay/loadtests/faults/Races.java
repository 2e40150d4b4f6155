package org.assay.loadtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assay.loadtests.faults.Api.Reply;

/**
 * The same response sent many times at once is one response with one reply; different responses to
 * one sequence are one acceptance, and refusals that name what was stored. Round after round,
 * against a running server; the first exception to it ends the run.
 *
 * <p>System properties: {@code baseUrl}, {@code competency}, {@code rounds} of each kind, {@code
 * senders} at once, {@code races} side by side.
 */
final class Races {
    private static final int ROUNDS = Integer.getInteger("rounds", 10_000);
    private static final int SENDERS = Integer.getInteger("senders", 50);
    private static final int SIDE_BY_SIDE = Integer.getInteger("races", 4);
    private static final String COMPETENCY = System.getProperty("competency", "1.1");
    private static final int REPORT_EVERY = 1_000;

    private final Api api;
    private final AtomicInteger equal = new AtomicInteger();
    private final AtomicInteger different = new AtomicInteger();

    private Races(Api api) {
        this.api = api;
    }

    /** Runs all rounds and says how many there were. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        var races = new Races(new Api(System.getProperty("baseUrl", "http://localhost:8080")));
        long start = System.nanoTime();
        races.run();
        System.out.printf(
                "%,d rounds of %d equal responses, %,d of %d different ones: no exception. %d s%n",
                races.equal.get(),
                SENDERS,
                races.different.get(),
                SENDERS,
                (System.nanoTime() - start) / 1_000_000_000L);
    }

    private void run() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var runners =
                    IntStream.range(0, SIDE_BY_SIDE)
                            .<Future<?>>mapToObj(i -> executor.submit(this::raceOn))
                            .toList();
            for (var runner : runners) {
                runner.get();
            }
        }
    }

    /** Test after test, until there were enough rounds of both kinds. */
    private Void raceOn() throws InterruptedException {
        while (equal.get() < ROUNDS || different.get() < ROUNDS) {
            var begun = Placement.begin(api, COMPETENCY);
            int asked = 0;
            for (var question = Optional.of(begun); question.isPresent(); asked++) {
                question = question.get().after(round(question.get()));
            }
            require(
                    begun.recorded(api) == asked,
                    begun,
                    new Reply(asked, "responses recorded, not as many"));
        }
        return null;
    }

    /** Returns the reply that was accepted. */
    private Reply round(Placement question) {
        boolean wantsDifferent =
                Responses.takesTexts(question.challenge()) && different.get() <= equal.get();
        var accepted = wantsDifferent ? raceOfDifferent(question) : raceOfEqual(question);
        int done = (wantsDifferent ? different : equal).incrementAndGet();
        if (done % REPORT_EVERY == 0) {
            System.out.printf("%,d of %s%n", done, wantsDifferent ? "different" : "equal");
        }
        return accepted;
    }

    private Reply raceOfEqual(Placement question) {
        var replies = send(question, i -> Responses.first(question.challenge()));
        var first = replies.getFirst();
        require(first.status() == 200, question, first);
        replies.forEach(reply -> require(reply.equals(first), question, reply));
        return first;
    }

    private Reply raceOfDifferent(Placement question) {
        var replies = send(question, i -> Responses.numbered(question.challenge(), i));
        var winners =
                IntStream.range(0, SENDERS).filter(i -> replies.get(i).status() == 200).toArray();
        require(winners.length == 1, question, replies.getFirst());
        var stored = Placement.json(Responses.numbered(question.challenge(), winners[0]));
        for (int i = 0; i < SENDERS; i++) {
            var reply = replies.get(i);
            require(i == winners[0] || refuses(reply, stored.path("value")), question, reply);
        }
        return replies.get(winners[0]);
    }

    private static boolean refuses(Reply reply, JsonNode stored) {
        var problem = Placement.json(reply);
        return reply.status() == 409
                && problem.path("type").asText().equals("/problems/sequence-taken")
                && problem.path("stored").path("value").equals(stored);
    }

    private List<Reply> send(Placement question, IntFunction<String> body) {
        var sent =
                IntStream.range(0, SENDERS)
                        .mapToObj(
                                i ->
                                        api.callAsync(
                                                "PUT",
                                                question.path(),
                                                question.token(),
                                                body.apply(i)))
                        .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static void require(boolean holds, Placement question, Reply reply) {
        if (!holds) {
            throw new IllegalStateException(question.path() + ": " + reply);
        }
    }
}

package org.assay.loadtests.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.assay.loadtests.faults.Acknowledgements.Acknowledged;

/** Learners who take test after test, each as fast as it may think, and keep a ledger. */
final class Traffic {
    private final Api api;
    private final String competency;
    private final int thinkMs;
    private final Acknowledgements acknowledgements;
    private final List<Thread> learners = new ArrayList<>();
    private volatile boolean stopped;

    Traffic(
            Api api,
            String competency,
            int learners,
            int thinkMs,
            Acknowledgements acknowledgements) {
        this.api = api;
        this.competency = competency;
        this.thinkMs = thinkMs;
        this.acknowledgements = acknowledgements;
        for (int i = 0; i < learners; i++) {
            this.learners.add(Thread.ofVirtual().start(this::takeTests));
        }
    }

    private void takeTests() {
        try {
            while (!stopped) {
                takeTest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            acknowledgements.surprise(e.toString());
        }
    }

    private void takeTest() throws InterruptedException {
        var question = Optional.of(Placement.begin(api, competency));
        while (question.isPresent() && !stopped) {
            question = respond(question.get());
            Thread.sleep(ThreadLocalRandom.current().nextInt(2 * thinkMs + 1));
        }
    }

    private Optional<Placement> respond(Placement question) throws InterruptedException {
        var body = Responses.first(question.challenge());
        long sent = System.nanoTime();
        var reply = api.insist("PUT", question.path(), question.token(), body);
        if (reply.status() != 200) {
            acknowledgements.surprise(question.path() + " " + body + ": " + reply);
            return Optional.empty();
        }
        acknowledgements.add(new Acknowledged(question, question.line(body, reply)), sent);
        return question.after(reply);
    }

    /** Lets each learner finish the response that is on its way. */
    void stop() throws InterruptedException {
        stopped = true;
        for (var learner : learners) {
            learner.join();
        }
    }

    /** Sends everything acknowledged once more; returns what is missing or got another reply. */
    static List<String> check(Api api, Acknowledgements acknowledgements) {
        return acknowledgements.all().parallelStream()
                .flatMap(one -> differs(api, one).stream())
                .toList();
    }

    private static Optional<String> differs(Api api, Acknowledged acknowledged) {
        var question = acknowledged.question();
        var line = acknowledged.line();
        var body = line.body().toString();
        try {
            var again = api.call("PUT", question.path(), question.token(), body);
            return question.line(body, again).equals(line)
                    ? Optional.empty()
                    : Optional.of(question.path() + " was " + line + ", is " + again);
        } catch (IOException e) {
            return Optional.of(question.path() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(question.path() + ": " + e);
        }
    }
}

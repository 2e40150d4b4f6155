package org.assay.loadtests.limit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assay.loadtests.wire.Exchange;
import org.assay.loadtests.wire.Generator;
import org.assay.loadtests.wire.Generator.Run;
import org.assay.loadtests.wire.Outcome;
import org.assay.loadtests.wire.Pace;

/** Learners of one server. */
final class Crowd {
    /** More would only wait: starts go through the server's pool of connections. */
    private static final int PREPARING_CONNECTIONS = 64;

    private static final Duration PREPARE_WITHIN = Duration.ofMinutes(20);

    private final Generator generator;
    private final List<String> competencies;
    private final List<Learner> learners = new ArrayList<>();
    private long seed;

    /**
     * Nobody yet.
     *
     * @param competencies in which each learner takes placements
     */
    Crowd(Generator generator, List<String> competencies, long seed) {
        this.generator = generator;
        this.competencies = competencies;
        this.seed = seed;
    }

    List<Learner> learners() {
        return learners;
    }

    /** Brings so many learners before a question, new ones for those that have ended. */
    void prepare(int count) throws IOException, InterruptedException {
        learners.removeIf(Learner::hasEnded);
        while (learners.size() < count) {
            learners.add(new Learner(seed++, competencies));
        }
        prepareThese();
    }

    /** Brings everyone who has not ended before a question. */
    void prepareThese() throws IOException, InterruptedException {
        var _ = until(Learner::isBeforeAChallenge, PREPARING_CONNECTIONS);
    }

    /** Lets everyone go on until each has reached something, or has ended. */
    Outcome until(Predicate<Learner> reached, int connections)
            throws IOException, InterruptedException {
        var run =
                new Run(
                        connections,
                        new Pace.Closed(),
                        PREPARE_WITHIN,
                        seed,
                        one -> one instanceof Learner learner && reached.test(learner));
        return generator.run(learners, run).sound();
    }

    /** Lets everyone go on for a time. */
    Outcome answer(Pace pace, int connections, Duration time)
            throws IOException, InterruptedException {
        return generator.run(learners, endless(pace, connections, time, seed)).sound();
    }

    /** A run that only time ends, or the want of anything to send. */
    static Run endless(Pace pace, int connections, Duration time, long seed) {
        return new Run(connections, pace, time, seed, (Exchange _) -> false);
    }
}

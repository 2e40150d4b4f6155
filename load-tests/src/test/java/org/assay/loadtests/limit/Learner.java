package org.assay.loadtests.limit;

import static org.assay.loadtests.wire.Bytes.ascii;

import java.util.ArrayDeque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.assay.loadtests.learner.Ability;
import org.assay.loadtests.wire.Exchange;
import org.assay.loadtests.wire.Reply;
import org.assay.loadtests.wire.UnexpectedReplyException;

/**
 * A learner who is created, then takes one placement after another, and checks each reply: the
 * result that the answer deserves, the count of answers, the next sequence, another challenge.
 */
final class Learner implements Exchange {
    private static final byte[] TOKEN = ascii("\"accessToken\":\"");
    private static final byte[] ID = ascii("\"id\":\"");
    private static final byte[] RESULT = ascii("\"result\":\"");
    private static final byte[] ANSWERED = ascii("\"answered\":");
    private static final byte[] PHASE = ascii("\"phase\":\"");
    private static final byte[] SEQUENCE = ascii("\"next\":{\"sequence\":");
    private static final byte[] CHALLENGE = ascii("\"challenge\":{\"id\":\"");

    /** The shortest timer of a synthetic bank, less some time for the way, ms. */
    private static final long SHORTEST_TIMER_MS = 55_000;

    private final RandomGenerator random;
    private final Ability ability;
    private final ArrayDeque<String> competencies;
    private byte[] request = Requests.newLearner();
    private String token = "";
    private String assessment = "";
    private String challenge = "";
    private int sequence;
    private boolean right;
    private long servedAtMs;
    private int answeredInAll;
    private boolean ended;

    /**
     * A learner who exists nowhere yet.
     *
     * @param competencies in which placements are taken, in this order
     */
    Learner(long seed, List<String> competencies) {
        this.random = new SplittableRandom(seed);
        this.ability = Ability.ofAnyLevel(random);
        this.competencies = new ArrayDeque<>(competencies);
    }

    @Override
    public byte[] request() {
        return request;
    }

    @Override
    public boolean hasEnded() {
        return ended;
    }

    String token() {
        return token;
    }

    /** Rank of the challenge that waits, 0 when none does. */
    int sequence() {
        return sequence;
    }

    boolean isBeforeAChallenge() {
        return sequence > 0;
    }

    /** Answers given in all placements. */
    int answeredInAll() {
        return answeredInAll;
    }

    /** Begins a placement in one more competency. */
    void goOn(String competency) {
        competencies.add(competency);
        if (ended) {
            ended = false;
            startNext();
        }
    }

    /** Takes no other placement than the one under way. */
    void stopAfterThisTest() {
        competencies.clear();
        if (sequence == 0) {
            ended = true;
        }
    }

    @Override
    public void replied(Reply reply) {
        if (token.isEmpty()) {
            reply.requireStatus(201);
            token = reply.textAfter(TOKEN);
            startNext();
        } else if (sequence == 0) {
            reply.requireStatus(201);
            assessment = reply.textAfter(ID);
            ask(reply, 1);
        } else {
            answered(reply);
        }
    }

    private void answered(Reply reply) {
        reply.requireStatus(200);
        require(isDeserved(reply.textAfter(RESULT)), "the result", reply);
        require(reply.numberAfter(ANSWERED) == sequence, "progress", reply);
        answeredInAll++;
        if (reply.textAfter(PHASE).equals("IN_PROGRESS")) {
            ask(reply, sequence + 1);
        } else {
            sequence = 0;
            startNext();
        }
    }

    private boolean isDeserved(String result) {
        boolean late = System.currentTimeMillis() - servedAtMs > SHORTEST_TIMER_MS;
        return result.equals(right ? "CORRECT" : "INCORRECT")
                || (late && right && result.equals("TIMED_OUT"));
    }

    private void ask(Reply reply, int expected) {
        require(reply.numberAfter(SEQUENCE) == expected, "the sequence", reply);
        var next = reply.textAfter(CHALLENGE);
        require(!next.equals(challenge), "the challenge", reply);
        sequence = expected;
        challenge = next;
        servedAtMs = System.currentTimeMillis();
        var answer = ability.answer(next, random);
        right = answer.right();
        request = Requests.response(token, assessment, expected, next, answer.value());
    }

    private void startNext() {
        challenge = "";
        ended = competencies.isEmpty();
        if (!ended) {
            request = Requests.start(token, competencies.remove());
        }
    }

    private void require(boolean holds, String what, Reply reply) {
        if (!holds) {
            throw new UnexpectedReplyException(
                    what + " is wrong after sequence " + sequence + ": " + reply);
        }
    }
}

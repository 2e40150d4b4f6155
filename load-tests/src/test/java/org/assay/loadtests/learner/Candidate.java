package org.assay.loadtests.learner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A learner with a device: the model's ability and pace, and what the device has in hand. Used by
 * one virtual user, hence by one thread at a time. All it draws follows from a seed.
 */
public final class Candidate {
    private final Random random;
    private final SimulatedLearner learner;
    private final ThinkTime pace;
    private final Deque<String> competencies;
    private long dueNanos;
    private String ticket = "";
    private String token = "";
    private String competency = "";
    private String assessment = "";
    private int answered;
    private Optional<Question> question = Optional.empty();
    private Optional<Response> response = Optional.empty();
    private long decidedNanos;
    private String recordedReply = "";
    private Optional<JsonNode> score = Optional.empty();
    private Exchange exchange;

    /** One that wants to begin at once. */
    public Candidate(long seed, ThinkTime pace, List<String> competencies, int placements) {
        this.random = new Random(seed);
        this.learner = SimulatedLearner.ofAnyLevel(random);
        this.pace = pace;
        var shuffled = new ArrayList<>(competencies);
        Collections.shuffle(shuffled, random);
        this.competencies =
                new ArrayDeque<>(shuffled.subList(0, Math.min(placements, shuffled.size())));
        this.dueNanos = System.nanoTime();
        this.exchange = new Exchange(dueNanos, dueNanos);
    }

    /** Draws how long to think; the next request is intended for the end of it. */
    public Duration think() {
        return waitFor(pace.draw(random));
    }

    /** The next request is intended for that time from now. */
    public Duration waitFor(Duration time) {
        dueNanos = System.nanoTime() + time.toNanos();
        return time;
    }

    /** The next request is intended for this moment. */
    public void goesOnAtOnce() {
        dueNanos = System.nanoTime();
    }

    /** Whether something happens that happens with that probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A point of a span of time, each as likely. */
    public Duration within(Duration span) {
        return Duration.ofNanos((long) (random.nextDouble() * span.toNanos()));
    }

    /** A whole number below that, each as likely. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A request goes out, with the ticket that the one before it got, or came with in vain. */
    public Exchange sends() {
        if (!exchange.wasShed() || !exchange.ticket().isEmpty()) {
            ticket = exchange.ticket();
        }
        exchange = new Exchange(dueNanos, System.nanoTime());
        return exchange;
    }

    /** What the next or current request shows to the waiting room; empty when it has nothing. */
    public String ticket() {
        return ticket;
    }

    /** The latest request. */
    public Exchange exchange() {
        return exchange;
    }

    public void signedIn(String accessToken) {
        this.token = accessToken;
    }

    public String token() {
        return token;
    }

    /** Whether there is a competency left to be placed in. */
    public boolean mayStart() {
        return !competencies.isEmpty();
    }

    /** Chooses the competency of the next placement. */
    public void choosesCompetency() {
        competency = competencies.removeFirst();
        answered = 0;
        question = Optional.empty();
        response = Optional.empty();
        score = Optional.empty();
    }

    public String competency() {
        return competency;
    }

    public String assessment() {
        return assessment;
    }

    /** Responses acknowledged in the current placement. */
    public int answered() {
        return answered;
    }

    /** The question in hand; none before the start and after the end. */
    public Optional<Question> question() {
        return question;
    }

    /** The latest response. */
    public Response response() {
        return response.orElseThrow();
    }

    /** The score of the placement that has ended. */
    public Optional<JsonNode> score() {
        return score;
    }

    /** Makes up the response to the question in hand. */
    public void decides() {
        response = Optional.of(learner.respond(question.orElseThrow(), random));
        decidedNanos = System.nanoTime();
    }

    /** Takes the reply to a start. */
    public void started(String reply) {
        var json = Replies.parse(reply);
        var id = json.required("id").textValue();
        var first = Question.in(json, id, exchange.sentNanos()).orElseThrow();
        Replies.requireStart(json, competency, first);
        exchange.gotReply(reply);
        assessment = id;
        question = Optional.of(first);
    }

    /**
     * Takes the reply to a response: its result, its progress, another question or the end. The
     * time allowed for that question may run since the response was sent for the first time.
     */
    public void recorded(String reply) {
        var json = Replies.parse(reply);
        var sent = response();
        sent.requireResult(json.required("result").textValue(), System.nanoTime());
        var next = Question.in(json, assessment, decidedNanos);
        Replies.requireProgress(json, sent.question(), next);
        exchange.gotReply(reply);
        recordedReply = reply;
        answered = sent.question().sequence();
        question = next;
        if (next.isEmpty()) {
            score = Optional.of(json.required("score"));
        }
    }

    /** Takes the reply to the latest response, sent once more: the same bytes. */
    public void repeated(String reply) {
        Replies.requireSameBytes(recordedReply, reply);
        exchange.gotReply(reply);
    }

    /** Takes the reply to a resumption: the same question, with the time that is left of it. */
    public void resumed(String reply) {
        var json = Replies.parse(reply);
        Replies.requireSame(question, Question.in(json, assessment, exchange.sentNanos()));
        question.ifPresent(it -> requireTimeLeft(it, json, exchange.sentNanos()));
        exchange.gotReply(reply);
    }

    /**
     * Takes the reply to a resumption after a response whose reply was lost: its question is still
     * there, or the one that follows it, or the end.
     */
    public void resumedAfterLoss(String reply) {
        var json = Replies.parse(reply);
        var found = Question.in(json, assessment, decidedNanos);
        var lost = response().question();
        if (found.filter(lost::asksTheSameAs).isPresent()) {
            requireTimeLeft(lost, json, exchange.sentNanos());
        } else {
            Replies.requireFollows(lost, found);
            found.ifPresent(it -> requireTimeLeft(it, json, it.gotNanos()));
        }
        exchange.gotReply(reply);
    }

    private static void requireTimeLeft(Question question, JsonNode reply, long sentNanos) {
        question.requireTimeLeft(reply, sentNanos, System.nanoTime());
    }

    /** Takes a profile: after the end of a placement it shows the score. */
    public void sawProfile(String reply) {
        var profile = Replies.parse(reply);
        score.ifPresent(it -> Replies.requireScore(profile, competency, it));
        exchange.gotReply(reply);
    }

    /** Takes a review: as many responses as were acknowledged. */
    public void reviewed(String reply) {
        Replies.requireReviewOf(answered, Replies.parse(reply));
        exchange.gotReply(reply);
    }
}

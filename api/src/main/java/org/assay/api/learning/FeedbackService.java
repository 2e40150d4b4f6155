package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.api.assessments.ReviewService;
import org.assay.api.learning.FeedbackStore.Given;
import org.assay.engine.bank.ItemId;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/** What learners report of items, for those who write them. */
public final class FeedbackService {
    private final FeedbackStore store;
    private final ReviewService reviews;
    private final Supplier<UUID> ids;
    private final int mostADay;

    /**
     * A service on these parts.
     *
     * @param mostADay what a learner may give in a day
     */
    public FeedbackService(
            SqlClient client, ReviewService reviews, Supplier<UUID> ids, int mostADay) {
        this.store = new FeedbackStore(client);
        this.reviews = reviews;
        this.ids = ids;
        this.mostADay = mostADay;
    }

    /** What it is about. */
    enum Category {
        INSTRUCTION,
        ANSWER,
        FILE,
        PICTURE,
        SIMULATOR,
        LINK,
        ACCESSIBILITY,
        OTHER
    }

    /**
     * What a learner reports.
     *
     * @param text as the learner wrote it
     */
    record Feedback(AssessmentId assessment, ItemId item, Category category, String text) {}

    /** What became of it. */
    sealed interface Outcome {

        /** It is stored, now or by an earlier sending of the same. */
        record Stored(UUID id) implements Outcome {}

        /** There is no such assessment, or it is somebody else's. */
        record AssessmentUnknown() implements Outcome {}

        /** The assessment did not serve the item. */
        record ItemNotServed() implements Outcome {}

        /** Something else was given under the same key. */
        record KeyTaken() implements Outcome {}

        /** The day's number is used up. */
        record TooMany() implements Outcome {}
    }

    /**
     * Stores feedback once, however often it is sent.
     *
     * @param key the same for each sending of the same
     */
    Future<Outcome> give(LearnerId learner, String key, Feedback feedback) {
        return reviews.served(learner, feedback.assessment())
                .compose(
                        served ->
                                served.map(items -> check(items, learner, key, feedback))
                                        .orElseGet(() -> outcome(new Outcome.AssessmentUnknown())));
    }

    private Future<Outcome> check(
            Set<ItemId> served, LearnerId learner, String key, Feedback feedback) {
        return served.contains(feedback.item())
                ? keep(learner, key, feedback)
                : outcome(new Outcome.ItemNotServed());
    }

    private Future<Outcome> keep(LearnerId learner, String key, Feedback feedback) {
        return store.find(learner, key)
                .compose(
                        found ->
                                found.map(given -> outcome(again(given, feedback)))
                                        .orElseGet(() -> insert(learner, key, feedback)));
    }

    private Future<Outcome> insert(LearnerId learner, String key, Feedback feedback) {
        var given = new Given(ids.get(), feedback);
        return store.give(learner, key, given, mostADay)
                .compose(
                        stored ->
                                stored
                                        ? outcome(new Outcome.Stored(given.id()))
                                        : notStored(learner, key, feedback));
    }

    /** The same request, sent twice at once, or one too many. */
    private Future<Outcome> notStored(LearnerId learner, String key, Feedback feedback) {
        return store.find(learner, key)
                .map(
                        found ->
                                found.map(given -> again(given, feedback))
                                        .orElseGet(Outcome.TooMany::new));
    }

    private static Outcome again(Given given, Feedback feedback) {
        return given.feedback().equals(feedback)
                ? new Outcome.Stored(given.id())
                : new Outcome.KeyTaken();
    }

    private static Future<Outcome> outcome(Outcome outcome) {
        return Future.succeededFuture(outcome);
    }
}

package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.text.Normalizer;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;
import org.assay.api.learning.FeedbackService.Category;
import org.assay.api.learning.FeedbackService.Feedback;
import org.assay.api.learning.FeedbackService.Outcome;
import org.assay.engine.bank.ItemId;
import org.assay.engine.session.AssessmentId;

/** Feedback on items over HTTP. */
public final class FeedbackRoutes implements Operations.Routes {
    /** Characters of a text at most; its NFC form may have more than what came. */
    private static final int MAX_TEXT = 1_000;

    private final FeedbackService feedback;

    public FeedbackRoutes(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("giveFeedback", this::giveFeedback);
    }

    private Future<Reply> giveFeedback(ApiRequest request) {
        var text = Normalizer.normalize(request.body().getString("text"), Normalizer.Form.NFC);
        if (text.isBlank() || text.codePointCount(0, text.length()) > MAX_TEXT) {
            throw ProblemException.of(
                    ProblemType.INVALID_REQUEST, "/text is blank, or too long in its NFC form");
        }
        return feedback.give(
                        request.learner(),
                        request.header("Idempotency-Key").orElseThrow(),
                        new Feedback(
                                new AssessmentId(request.pathUuid("id")),
                                new ItemId(request.body().getString("challengeId")),
                                Category.valueOf(request.body().getString("category")),
                                text))
                .map(FeedbackRoutes::reply);
    }

    private static Reply reply(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored(var id) ->
                    Reply.json(201, new JsonObject().put("id", id.toString()));
            case Outcome.AssessmentUnknown _ ->
                    throw new ProblemException(ProblemType.ASSESSMENT_UNKNOWN);
            case Outcome.ItemNotServed _ -> throw new ProblemException(ProblemType.ITEM_NOT_SERVED);
            case Outcome.KeyTaken _ ->
                    throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_TAKEN);
            case Outcome.TooMany _ -> throw new ProblemException(ProblemType.DAILY_LIMIT_REACHED);
        };
    }
}

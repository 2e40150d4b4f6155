package org.assay.api.assessments;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.assay.api.banks.Banks;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;
import org.assay.cache.bank.Language;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Header;
import org.assay.engine.session.Rejection;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;
import org.assay.engine.session.StartMode;

/** Assessments over HTTP: JSON to commands, outcomes to JSON; decides nothing. */
public final class AssessmentRoutes implements Operations.Routes {
    private final StartService starts;
    private final ResponseService responses;
    private final ReviewService reviews;
    private final Banks banks;
    private final InstantSource clock;

    public AssessmentRoutes(
            StartService starts,
            ResponseService responses,
            ReviewService reviews,
            Banks banks,
            InstantSource clock) {
        this.starts = starts;
        this.responses = responses;
        this.reviews = reviews;
        this.banks = banks;
        this.clock = clock;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("startAssessment", this::startAssessment);
        operations.on("getAssessment", this::getAssessment);
        operations.on("submitResponse", this::submitResponse);
        operations.on("listResponses", this::listResponses);
        operations.on("improveCompetency", this::improveCompetency);
        operations.on("resetCompetency", this::resetCompetency);
    }

    private Future<Reply> startAssessment(ApiRequest request) {
        return start(request, request.body().getString("competency"), StartMode.CONTINUE);
    }

    private Future<Reply> improveCompetency(ApiRequest request) {
        return start(request, request.path("code"), StartMode.IMPROVE);
    }

    private Future<Reply> start(ApiRequest request, String competency, StartMode mode) {
        var start =
                new StartService.Start(
                        request.learner(),
                        new CompetencyCode(competency),
                        mode,
                        request.language().code());
        return starts.start(start).compose(this::reply);
    }

    private Future<Reply> resetCompetency(ApiRequest request) {
        return starts.reset(request.learner(), new CompetencyCode(request.path("code")))
                .compose(this::reply);
    }

    private Future<Reply> getAssessment(ApiRequest request) {
        return starts.find(request.learner(), idOf(request)).compose(this::reply);
    }

    private Future<Reply> submitResponse(ApiRequest request) {
        int sequence = Integer.parseInt(request.path("sequence"));
        var submit = SubmissionReader.read(sequence, request.body());
        return responses.respond(request.learner(), idOf(request), submit).compose(this::reply);
    }

    private static AssessmentId idOf(ApiRequest request) {
        return new AssessmentId(request.pathUuid("id"));
    }

    private Future<Reply> reply(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Standing(var state, var created) -> standing(state, created ? 201 : 200);
            case Outcome.Recorded(var header, var response) -> recorded(header, response);
            case Outcome.Discarded _ -> Future.succeededFuture(Reply.json(200, new JsonObject()));
            case Outcome.Refused(var reason, var stored) -> refused(reason, stored);
            case Outcome.NotFound _ -> failed(ProblemType.ASSESSMENT_UNKNOWN);
        };
    }

    private Future<Reply> standing(SessionState state, int status) {
        return switch (state) {
            case NotStarted _ -> failed(ProblemType.ASSESSMENT_UNKNOWN);
            case InProgress s ->
                    banks.version(s.header().bank())
                            .map(bank -> AssessmentViews.inProgress(bank, s, clock.millis()))
                            .map(json -> Reply.json(status, json));
            case Completed s ->
                    Future.succeededFuture(Reply.json(status, AssessmentViews.completed(s)));
            case Discarded s ->
                    Future.succeededFuture(Reply.json(status, AssessmentViews.discarded(s)));
        };
    }

    private Future<Reply> recorded(Header header, ResponseRecorded response) {
        return banks.version(header.bank())
                .map(bank -> AssessmentViews.recorded(bank, header, response))
                .map(json -> Reply.json(200, json));
    }

    private Future<Reply> listResponses(ApiRequest request) {
        return reviews.review(request.learner(), idOf(request))
                .compose(
                        found ->
                                found.map(this::reviewed)
                                        .orElseGet(() -> failed(ProblemType.ASSESSMENT_UNKNOWN)));
    }

    private Future<Reply> reviewed(ReviewService.Review review) {
        return banks.version(review.header().bank())
                .map(
                        bank -> {
                            var all = new JsonArray();
                            var language = Language.of(review.header().language());
                            review.responses()
                                    .forEach(
                                            answered ->
                                                    all.add(
                                                            AssessmentViews.stored(
                                                                            answered.response())
                                                                    .put(
                                                                            "sequence",
                                                                            answered.response()
                                                                                    .sequence())
                                                                    .put(
                                                                            "challenge",
                                                                            ChallengeViews
                                                                                    .challenge(
                                                                                            bank,
                                                                                            review
                                                                                                    .header(),
                                                                                            answered
                                                                                                    .served()))
                                                                    .mergeIn(
                                                                            ChallengeViews
                                                                                    .correction(
                                                                                            bank
                                                                                                    .correction(
                                                                                                            answered.response()
                                                                                                                    .item()),
                                                                                            language))));
                            return Reply.json(200, new JsonObject().put("responses", all));
                        });
    }

    private static Future<Reply> refused(Rejection reason, Optional<ResponseRecorded> stored) {
        var members = new JsonObject();
        stored.ifPresent(response -> members.put("stored", AssessmentViews.stored(response)));
        return Future.failedFuture(new ProblemException(problemOf(reason), members));
    }

    private static Future<Reply> failed(ProblemType type) {
        return Future.failedFuture(new ProblemException(type));
    }

    /** The one switch from a refusal to its problem. */
    static ProblemType problemOf(Rejection reason) {
        return switch (reason) {
            case ASSESSMENT_UNKNOWN -> ProblemType.ASSESSMENT_UNKNOWN;
            case ALREADY_STARTED -> ProblemType.ALREADY_STARTED;
            case SEQUENCE_TAKEN -> ProblemType.SEQUENCE_TAKEN;
            case ASSESSMENT_DISCARDED -> ProblemType.ASSESSMENT_DISCARDED;
            case ASSESSMENT_COMPLETED -> ProblemType.ASSESSMENT_COMPLETED;
            case SEQUENCE_NOT_SERVED -> ProblemType.SEQUENCE_NOT_SERVED;
            case ITEM_NOT_CURRENT -> ProblemType.ITEM_NOT_CURRENT;
            case RESPONSE_MALFORMED -> ProblemType.RESPONSE_MALFORMED;
            case COMPETENCY_UNKNOWN -> ProblemType.COMPETENCY_UNKNOWN;
            case CEILING_REACHED -> ProblemType.CEILING_REACHED;
            case TOO_EARLY_TO_IMPROVE -> ProblemType.TOO_EARLY_TO_IMPROVE;
            case TOO_EARLY_TO_RESET -> ProblemType.TOO_EARLY_TO_RESET;
            case NOTHING_LEFT_TO_ASK -> ProblemType.NOTHING_LEFT_TO_ASK;
        };
    }

    /** The problems with which an assessment's refusals are answered. */
    static List<ProblemType> problems() {
        return java.util.Arrays.stream(Rejection.values())
                .map(AssessmentRoutes::problemOf)
                .toList();
    }
}

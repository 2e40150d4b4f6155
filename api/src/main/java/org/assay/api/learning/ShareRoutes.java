package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.UUID;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;
import org.assay.api.learning.ShareService.Lookup;
import org.assay.api.learning.ShareService.Outcome;
import org.assay.api.learning.ShareStore.Organization;
import org.assay.api.learning.ShareStore.Share;
import org.assay.cache.bank.Language;

/** Sharing copies of one's profile over HTTP. */
public final class ShareRoutes implements Operations.Routes {
    private static final int DEFAULT_SIZE = 20;

    private final ShareService shares;

    public ShareRoutes(ShareService shares) {
        this.shares = shares;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("previewSharing", this::previewSharing);
        operations.on("shareProfile", this::shareProfile);
        operations.on("listShares", this::listShares);
    }

    private Future<Reply> previewSharing(ApiRequest request) {
        var language = request.language();
        return shares.organization(request.learner(), request.path("organization"))
                .map(lookup -> reply(lookup, language));
    }

    private static Reply reply(Lookup lookup, Language language) {
        return switch (lookup) {
            case Lookup.Found(var organization) -> Reply.json(200, preview(organization, language));
            case Lookup.Unknown _ -> throw new ProblemException(ProblemType.ORGANIZATION_UNKNOWN);
            case Lookup.TooMany(var retryAfter) ->
                    throw ProblemException.tooManyAttempts(retryAfter);
        };
    }

    private static JsonObject preview(Organization organization, Language language) {
        return json(organization)
                .put("willReceive", terms(true, language))
                .put("willNotReceive", terms(false, language));
    }

    private static JsonArray terms(boolean received, Language language) {
        var terms = new JsonArray();
        Arrays.stream(SharingTerm.values())
                .filter(term -> term.isReceived() == received)
                .forEach(term -> terms.add(term.text().in(language)));
        return terms;
    }

    private Future<Reply> shareProfile(ApiRequest request) {
        return shares.share(
                        request.learner(),
                        request.header("Idempotency-Key").orElseThrow(),
                        request.body().getString("code"))
                .map(ShareRoutes::reply);
    }

    private static Reply reply(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Shared(var share) -> Reply.json(201, json(share));
            case Outcome.OrganizationUnknown _ ->
                    throw new ProblemException(ProblemType.ORGANIZATION_UNKNOWN);
            case Outcome.KeyTaken _ ->
                    throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_TAKEN);
            case Outcome.TooMany _ -> throw new ProblemException(ProblemType.DAILY_LIMIT_REACHED);
            case Outcome.TooManyCodes(var retryAfter) ->
                    throw ProblemException.tooManyAttempts(retryAfter);
        };
    }

    private Future<Reply> listShares(ApiRequest request) {
        return shares.shares(
                        request.learner(),
                        request.query("after").map(UUID::fromString),
                        request.query("size", DEFAULT_SIZE))
                .map(page -> Reply.json(200, json(page)));
    }

    private static JsonObject json(ShareService.Page page) {
        var all = new JsonArray();
        page.shares().forEach(share -> all.add(json(share)));
        var json = new JsonObject().put("shares", all);
        return page.isLast() ? json : json.put("after", page.shares().getLast().id().toString());
    }

    private static JsonObject json(Share share) {
        return new JsonObject()
                .put("id", share.id().toString())
                .put("organization", json(share.organization()))
                .put("sharedAt", share.sharedAt().toString())
                .put("profile", share.snapshot().json());
    }

    private static JsonObject json(Organization organization) {
        return new JsonObject()
                .put("code", organization.code().value())
                .put("name", organization.name());
    }
}

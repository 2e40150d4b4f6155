package org.assay.api.http;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import org.assay.cache.bank.Language;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/**
 * A request that agrees with the contract, from a learner whose token was checked where the
 * contract asks for one.
 */
public final class ApiRequest {
    private final RoutingContext context;
    private final JsonObject body;
    private final Optional<TokenOwner> caller;

    ApiRequest(RoutingContext context, JsonObject body, Optional<TokenOwner> caller) {
        this.context = context;
        this.body = body;
        this.caller = caller;
    }

    /** The learner; every operation that the contract secures has one. */
    public LearnerId learner() {
        return caller().learner();
    }

    /**
     * Who calls, with their roles and sign-in; every operation that the contract secures has one.
     */
    public TokenOwner caller() {
        return caller.orElseThrow(() -> new ProblemException(ProblemType.UNAUTHENTICATED));
    }

    /** Who calls, where the contract leaves it to the client to send a token. */
    public Optional<TokenOwner> knownCaller() {
        return caller;
    }

    public String path(String parameter) {
        return Optional.ofNullable(context.pathParam(parameter)).orElseThrow();
    }

    /** A path parameter that is an id: one that is none names nothing. */
    public UUID pathUuid(String parameter) {
        try {
            return UUID.fromString(path(parameter));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    /** A query parameter of the contract. */
    public Optional<String> query(String parameter) {
        return context.queryParam(parameter).stream().findFirst();
    }

    /** A query parameter that is a whole number. */
    public int query(String parameter, int otherwise) {
        return query(parameter).map(Integer::valueOf).orElse(otherwise);
    }

    /** The JSON body, as the contract describes it; empty where it describes none. */
    public JsonObject body() {
        return body;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context.request().getHeader(name));
    }

    /** Whether so many connections are open that who waits in line is to give up theirs. */
    public boolean isOneOfACrowd() {
        return Connections.areCrowded(context.request());
    }

    /** Whether the client says that it has the content of this tag already. */
    public boolean hasCurrent(String etag) {
        return header("If-None-Match").map(named -> EntityTag.isNamed(named, etag)).orElse(false);
    }

    /** The language of the reply: {@code Accept-Language}, else French. */
    public Language language() {
        return Languages.of(context.request());
    }
}

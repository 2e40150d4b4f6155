package org.assay.loadtests.journey;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.Http;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.assay.loadtests.learner.Candidate;
import org.assay.loadtests.learner.Replies;
import org.assay.loadtests.run.LoadRun;

/** People with a password: pupils sign up, then they and strangers sign in. */
public final class People {
    /** The names of requests in reports. */
    public static final String SIGN_UP = "sign up";

    public static final String SIGN_IN = "sign in";
    public static final String STRANGER = "sign in of nobody";

    private static final String PASSWORD = "Tempete-De-Rentree-26";

    /** The version of the terms of use that the server's settings have by default. */
    private static final String TERMS = "2026-11";

    private static final double SHARE_OF_STRANGERS = 0.5;
    private static final String NAME = "name";

    private final LoadRun run;
    private final Requests requests;
    private final AtomicInteger pupils = new AtomicInteger();

    /** People who stay until the end. */
    public People(LoadRun run) {
        this(run, run.length());
    }

    /**
     * People who stay for a while.
     *
     * @param until time since the beginning after which who was told to wait does not come back
     */
    public People(LoadRun run, Duration until) {
        this.run = run;
        this.requests = new Requests(run, Shedding.ALLOWED, until);
    }

    /** The next pupil gets an account with a username. */
    public ChainBuilder signsUp() {
        return exec(requests.arrival())
                .exec(session -> session.set(NAME, pupil(pupils.getAndIncrement())))
                .exec(
                        requests.request(
                                SIGN_UP,
                                http ->
                                        http.post("/api/v1/accounts")
                                                .body(StringBody(People::signUpBody)),
                                201,
                                (_, reply) -> Replies.parse(reply).required("next")));
    }

    /** One of those pupils, or somebody whom nobody knows, signs in. */
    public ChainBuilder signsIn() {
        return exec(requests.arrival())
                .exec(this::choosesName)
                .exec(
                        doIfOrElse((Session session) -> isStranger(session))
                                .then(signsIn(STRANGER, 401, "type"))
                                .orElse(signsIn(SIGN_IN, 201, "accessToken")));
    }

    private ChainBuilder signsIn(String name, int accepted, String member) {
        return requests.request(name, People::signIn, accepted, requires(member));
    }

    private static HttpRequestActionBuilder signIn(Http http) {
        return http.post("/api/v1/sign-ins").body(StringBody(People::signInBody));
    }

    private static BiConsumer<Candidate, String> requires(String member) {
        return (_, reply) -> Replies.parse(reply).required(member);
    }

    private Session choosesName(Session session) {
        var candidate = Requests.candidate(session);
        return session.set(
                NAME,
                candidate.chance(SHARE_OF_STRANGERS)
                        ? stranger(session.userId())
                        : pupil(candidate.below(run.settings().accounts())));
    }

    private String pupil(int number) {
        return "pupil-%d-%d-%d"
                .formatted(run.settings().seed(), run.settings().generator(), number);
    }

    private String stranger(long number) {
        return "nobody-%d-%d-%d"
                .formatted(run.settings().seed(), run.settings().generator(), number);
    }

    private static boolean isStranger(Session session) {
        return name(session).startsWith("nobody");
    }

    private static String name(Session session) {
        return String.valueOf(session.getString(NAME));
    }

    private static String signUpBody(Session session) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("firstName", "Camille")
                .put("lastName", "Martin")
                .put("username", name(session))
                .put("password", PASSWORD)
                .put("termsVersion", TERMS)
                .put("locale", "fr")
                .toString();
    }

    private static String signInBody(Session session) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("identifier", name(session))
                .put("password", PASSWORD)
                .toString();
    }
}

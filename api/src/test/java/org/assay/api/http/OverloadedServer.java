package org.assay.api.http;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.api.admission.WaitingRoom;
import org.assay.api.admission.WaitingRoomRoutes;
import org.assay.api.contract.Contract;
import org.assay.api.http.Gate.Load;
import org.assay.cache.tokens.TokenOwner;
import org.assay.cache.waiting.WaitingNumbers;
import org.assay.config.SettingsReader;
import org.assay.engine.session.LearnerId;

/** A node whose pressure is the test's, with a real waiting room and replies of nothing. */
public final class OverloadedServer implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final byte[] KEY = "k".repeat(32).getBytes(StandardCharsets.UTF_8);

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicInteger handled = new AtomicInteger();
    private final Gate gate;
    private final Redis redis;
    private final int port;
    private volatile boolean failing;
    private volatile long redisPauseMs;
    private volatile boolean refusing;

    /** A node on a Redis, with settings of its own. */
    public OverloadedServer(String redisUri, String redisPassword, Map<String, String> options) {
        var settings = SettingsReader.read(Optional.empty(), Map.of(), options);
        var http = settings.http();
        gate = new Gate(http, settings.admission(), registry);
        redis = redis(vertx, redisUri, redisPassword);
        var waiting = settings.admission().waitingRoom();
        var room =
                new WaitingRoom(
                        vertx,
                        gate,
                        new WaitingNumbers(redis, waiting.ticketLifetime()),
                        KEY,
                        waiting,
                        InstantSource.system(),
                        registry);
        var operations = new Operations();
        var contract = Contract.load();
        new WaitingRoomRoutes(room).mount(operations);
        contract.operations().stream()
                .filter(one -> !one.id().equals("getWaitingPlace"))
                .forEach(one -> operations.on(one.id(), _ -> handle()));
        var somebody =
                Optional.of(TokenOwner.anonymous(new LearnerId(UUID.randomUUID()), Long.MAX_VALUE));
        var router =
                new Edge(
                                vertx,
                                contract,
                                http,
                                _ -> Future.succeededFuture(somebody),
                                gate,
                                room,
                                registry)
                        .router(operations);
        port =
                PublicServer.create(vertx, http, 0, new Connections(http, registry), router)
                        .listen()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
    }

    private static Redis redis(Vertx vertx, String uri, String password) {
        var options = new RedisOptions().setConnectionString(uri);
        return Redis.createClient(
                vertx, password.isEmpty() ? options : options.setPassword(password));
    }

    /** Empties a Redis before any node knows what is in it. */
    public static void flush(String uri, String password) {
        var vertx = Vertx.vertx();
        var redis = redis(vertx, uri, password);
        redis.send(Request.cmd(Command.FLUSHALL)).toCompletionStage().toCompletableFuture().join();
        redis.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Future<Reply> handle() {
        if (failing) {
            var away = Future.<Reply>failedFuture(new java.io.IOException("away"));
            return redisPauseMs == 0 ? away : pauseRedis().compose(_ -> away);
        }
        if (refusing) {
            return Future.failedFuture(new ProblemException(ProblemType.NOT_FOUND));
        }
        handled.incrementAndGet();
        return Future.succeededFuture(
                new Reply(200, "application/json", Buffer.buffer("{}"), Map.of()));
    }

    private Future<?> pauseRedis() {
        return redis.send(Request.cmd(Command.CLIENT).arg("PAUSE").arg(redisPauseMs).arg("WRITE"));
    }

    /** What follows is refused for good, or is not. */
    public void setRefusing(boolean refusing) {
        this.refusing = refusing;
    }

    /** What follows fails, or does not. */
    public void setFailing(boolean failing) {
        this.failing = failing;
    }

    /** Whatever fails from now on does so while Redis takes no writes, for that long. */
    public void pauseRedisAtFailures(Duration pause) {
        this.redisPauseMs = pause.toMillis();
    }

    /** From now on starts and all below are refused, by a lag that the test made up; or not. */
    public void press(boolean hard) {
        gate.sample(new Load(0, 0, 0, 0, hard ? 600 : 0), System.nanoTime());
    }

    /** Even those who were called are refused. */
    public void pressHarder() {
        gate.sample(new Load(0, 0, 0, 0, 2_000), System.nanoTime());
    }

    public int handled() {
        return handled.get();
    }

    /** How often this has been counted, by class. */
    public double count(String name, String priority) {
        return registry.get(name).tag("class", priority).counter().count();
    }

    /** People who wait to start, as far as this node knows. */
    public int waiting() {
        return (int)
                registry.get("assay.waiting.room.waiting").tag("class", "starts").gauge().value();
    }

    /** Commands that Redis has run for anybody, those in scripts included. */
    public long redisCommands() {
        var info = command(Command.INFO, "stats");
        return info.lines()
                .filter(line -> line.startsWith("total_commands_processed:"))
                .mapToLong(line -> Long.parseLong(line.split(":", 2)[1].trim()))
                .sum();
    }

    /** Tickets of which Redis knows that they were spent. */
    public int spentTickets() {
        return redis.send(Request.cmd(Command.KEYS).arg("assay:waiting:spent:*"))
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .size();
    }

    public void flushRedis() {
        command(Command.FLUSHALL);
    }

    /**
     * Lets Redis carry out a command again, or refuse it.
     *
     * @param rule such as {@code +del} or {@code -del}
     */
    public void letRedis(String rule) {
        command(Command.ACL, "SETUSER", "default", rule);
    }

    private String command(Command command, String... arguments) {
        var request = Request.cmd(command);
        for (var argument : arguments) {
            request.arg(argument);
        }
        return String.valueOf(redis.send(request).toCompletionStage().toCompletableFuture().join());
    }

    public HttpResponse<String> start() {
        return send("POST", "/api/v1/assessments", startBody(), "");
    }

    public HttpResponse<String> start(String ticket) {
        return sendStart(ticket).join();
    }

    /** The same, without waiting for what comes of it. */
    public CompletableFuture<HttpResponse<String>> sendStart(String ticket) {
        return sendAsync("POST", "/api/v1/assessments", startBody(), ticket);
    }

    private static String startBody() {
        return "{\"purpose\":\"PLACEMENT\",\"competency\":\"1.1\"}";
    }

    public HttpResponse<String> signUp(String ticket) {
        return send("POST", "/api/v1/learners", "{}", ticket);
    }

    public HttpResponse<String> respond() {
        return send(
                "PUT",
                "/api/v1/assessments/x/responses/1",
                "{\"challengeId\":\"a\",\"skipped\":true}",
                "");
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", "");
    }

    public JsonObject place(String ticket) {
        var reply = get("/api/v1/waiting-room/" + ticket);
        if (reply.statusCode() != 200) {
            throw new AssertionError(reply.body());
        }
        return new JsonObject(reply.body());
    }

    private HttpResponse<String> send(String method, String path, String body, String ticket) {
        return sendAsync(method, path, body, ticket).join();
    }

    private CompletableFuture<HttpResponse<String>> sendAsync(
            String method, String path, String body, String ticket) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Authorization", "Bearer x");
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!ticket.isEmpty()) {
            request.header("Waiting-Ticket", ticket);
        }
        request.method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        redis.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

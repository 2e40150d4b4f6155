package org.assay.cache.waiting;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The numbers of the lines, in Redis. Each question brings what the node knows already, so that a
 * Redis which has lost everything goes on from there: no number is given out twice, and nobody who
 * was called is so no more. All fail within a moment when Redis is away.
 */
public final class WaitingNumbers {
    private static final String PREFIX = "assay:waiting:";

    /** How long a question may take, ms. */
    private static final long TIMEOUT_MS = 250;

    /**
     * What Redis holds or the node knows, whichever is further; a line that nobody knows begins at
     * the time in ms, above every number that was ever given out.
     */
    private static final String READ =
            """
            local last = tonumber(redis.call('GET', KEYS[1]) or '0')
            local head = tonumber(redis.call('GET', KEYS[2]) or '0')
            last = math.max(last, tonumber(ARGV[1]))
            head = math.max(head, tonumber(ARGV[2]))
            if last == 0 then
                last = tonumber(ARGV[3])
                head = last
            end
            """;

    private static final String WRITE =
            """
            redis.call('SET', KEYS[1], string.format('%d', last), 'PX', ARGV[4])
            redis.call('SET', KEYS[2], string.format('%d', head), 'PX', ARGV[4])
            """;

    private static final String TAKE =
            READ
                    + """
                    last = last + tonumber(ARGV[5])
                    """
                    + WRITE
                    + """
                    return {head, last}
                    """;

    private static final String CALL =
            READ
                    + """
                    local added = 0
                    if ARGV[6] ~= '0' and redis.call('HEXISTS', KEYS[3], ARGV[6]) == 0 then
                        last = last + tonumber(ARGV[9])
                        redis.call('HSET', KEYS[3], ARGV[6],
                            string.format('%d:%d', last - tonumber(ARGV[8]), tonumber(ARGV[7])))
                        added = 1
                    end
                    for i = 10, #ARGV, 2 do
                        added = added + redis.call('HSETNX', KEYS[3], ARGV[i], ARGV[i + 1])
                    end
                    head = math.min(last, head + tonumber(ARGV[5]))
                    """
                    + WRITE
                    + """
                    if added > 0 then
                        redis.call('PEXPIRE', KEYS[3], ARGV[4])
                    end
                    local generation = redis.call('GET', KEYS[4])
                    if not generation then
                        local time = redis.call('TIME')
                        generation = time[1] .. '.' .. time[2]
                    end
                    redis.call('SET', KEYS[4], generation, 'PX', ARGV[4])
                    return {head, last, generation, redis.call('HGETALL', KEYS[3])}
                    """;

    private final Redis redis;
    private final String lifetimeMs;

    /** Numbers that are kept for a while after the latest was given out. */
    public WaitingNumbers(Redis redis, Duration lifetime) {
        this.redis = redis;
        this.lifetimeMs = Long.toString(lifetime.toMillis());
    }

    /** What a node knows of a line. */
    public record Known(String room, long head, long last, Map<Long, Joined> joined) {}

    /** Gives out the next numbers, so many of them; the last one of them. */
    public Future<Long> take(Known known, int count, long nowMs) {
        var request = script(TAKE, known, 2, nowMs).arg(count);
        return send(request).map(reply -> number(reply, 1));
    }

    /**
     * Calls the next people, so many of them or as many as there are, and reads the line.
     *
     * @param own the line that this node kept while Redis was away; it joins behind the others
     */
    public Future<SharedLine> call(Known known, int calls, Optional<OwnLine> own, long nowMs) {
        var request = script(CALL, known, 4, nowMs).arg(calls);
        var joining = own.orElse(new OwnLine(0, 0, 0, 0));
        request.arg(Long.toString(joining.id()))
                .arg(joining.head())
                .arg(joining.last())
                .arg(joining.waiting());
        known.joined().forEach((id, joined) -> request.arg(Long.toString(id)).arg(joined.text()));
        return send(request).map(WaitingNumbers::lineOf);
    }

    private Request script(String text, Known known, int keys, long nowMs) {
        var line = PREFIX + "{" + known.room() + "}:";
        var request = Request.cmd(Command.EVAL).arg(text).arg(keys);
        request.arg(line + "last").arg(line + "head");
        if (keys > 2) {
            request.arg(line + "joined").arg(line + "generation");
        }
        return request.arg(known.last()).arg(known.head()).arg(nowMs).arg(lifetimeMs);
    }

    private static SharedLine lineOf(Response reply) {
        var joined = new HashMap<Long, Joined>();
        var pairs = reply.get(3);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            joined.put(
                    Long.parseLong(pairs.get(i).toString()),
                    Joined.parse(pairs.get(i + 1).toString()));
        }
        return new SharedLine(number(reply, 0), number(reply, 1), reply.get(2).toString(), joined);
    }

    /** Marks a ticket as spent; whether it was not before. */
    public Future<Boolean> spend(String ticket) {
        return redis.send(
                        Request.cmd(Command.SET)
                                .arg(spent(ticket))
                                .arg("1")
                                .arg("NX")
                                .arg("PX")
                                .arg(lifetimeMs))
                .timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .map(reply -> Optional.ofNullable(reply).isPresent());
    }

    /** Marks those again that a Redis which came back may not know of. */
    public Future<Void> markSpent(Collection<String> tickets) {
        return redis.batch(
                        tickets.stream()
                                .map(
                                        ticket ->
                                                Request.cmd(Command.SET)
                                                        .arg(spent(ticket))
                                                        .arg("1")
                                                        .arg("PX")
                                                        .arg(lifetimeMs))
                                .collect(Collectors.toList()))
                .mapEmpty();
    }

    /** A ticket holds again. */
    public Future<Void> giveBack(String ticket) {
        return redis.send(Request.cmd(Command.DEL).arg(spent(ticket)))
                .timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .mapEmpty();
    }

    private static String spent(String ticket) {
        return PREFIX + "spent:" + ticket;
    }

    private Future<Response> send(Request request) {
        return redis.send(request)
                .timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .map(reply -> Objects.requireNonNull(reply));
    }

    private static long number(Response reply, int at) {
        return Long.parseLong(reply.get(at).toString());
    }
}

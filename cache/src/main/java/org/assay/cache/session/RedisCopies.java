package org.assay.cache.session;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Copies outside the JVMs: a cluster that restarts as a whole resumes from them without reading
 * PostgreSQL.
 */
public final class RedisCopies implements SessionCopies {
    private static final String PREFIX = "assay:session:";

    private final Redis redis;
    private final long lifetimeSeconds;

    public RedisCopies(Redis redis, long lifetimeSeconds) {
        this.redis = redis;
        this.lifetimeSeconds = lifetimeSeconds;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public Future<Optional<byte[]>> get(UUID assessment) {
        return redis.send(Request.cmd(Command.GET).arg(PREFIX + assessment))
                .map(reply -> Optional.ofNullable(reply).map(r -> r.toBuffer().getBytes()));
    }

    @Override
    public Future<Void> putAll(Map<UUID, byte[]> sessionByAssessment) {
        var requests = new ArrayList<Request>(sessionByAssessment.size());
        sessionByAssessment.forEach((id, session) -> requests.add(set(id, session)));
        return redis.batch(requests).mapEmpty();
    }

    private Request set(UUID assessment, byte[] session) {
        return Request.cmd(Command.SET)
                .arg(PREFIX + assessment)
                .arg(Buffer.buffer(session))
                .arg("EX")
                .arg(lifetimeSeconds);
    }

    @Override
    public Future<Void> remove(UUID assessment) {
        return redis.send(Request.cmd(Command.DEL).arg(PREFIX + assessment)).mapEmpty();
    }
}

package org.assay.cache.session;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A tier in memory that can be away in each of the ways in which a tier is. */
final class FakeCopies implements SessionCopies {

    /** How it answers. */
    enum Mood {
        PRESENT,
        FAILING,
        /** Not even a Future. */
        THROWING,
        SILENT
    }

    private final Map<UUID, byte[]> sessions = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.PRESENT;

    void set(Mood next) {
        mood = next;
    }

    void hold(UUID assessment, byte[] bytes) {
        sessions.put(assessment, bytes);
    }

    void hold(LiveSession session, UUID assessment) {
        hold(assessment, SessionCodec.encode(session));
    }

    Optional<LiveSession> held(UUID assessment) {
        return Optional.ofNullable(sessions.get(assessment)).flatMap(SessionCodec::decode);
    }

    /** The operations asked for so far, whatever became of them. */
    List<String> asked() {
        return new ArrayList<>(asked);
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public Future<Optional<byte[]>> get(UUID assessment) {
        return answer("get", () -> Optional.ofNullable(sessions.get(assessment)));
    }

    @Override
    public Future<Void> putAll(Map<UUID, byte[]> sessionByAssessment) {
        return answer(
                        "put",
                        () -> {
                            sessions.putAll(sessionByAssessment);
                            return Optional.<byte[]>empty();
                        })
                .mapEmpty();
    }

    @Override
    public Future<Void> remove(UUID assessment) {
        return answer("remove", () -> Optional.ofNullable(sessions.remove(assessment))).mapEmpty();
    }

    private <T> Future<T> answer(String operation, Supplier<T> result) {
        asked.add(operation);
        return switch (mood) {
            case PRESENT -> Future.succeededFuture(result.get());
            case FAILING -> Future.failedFuture("away");
            case THROWING -> throw new IllegalStateException("shut down");
            case SILENT -> Promise.<T>promise().future();
        };
    }
}

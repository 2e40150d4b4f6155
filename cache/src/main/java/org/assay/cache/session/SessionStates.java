package org.assay.cache.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.engine.session.AssessmentId;

/**
 * The live sessions: this JVM's copy, then Hazelcast's, then Redis', then a replay of the journal.
 * The first copy that has folded in the events the caller names wins; a copy that has not is passed
 * over. No copy is locked, awaited by a reply, or trusted: one that is wrong all the same loses at
 * the journal.
 */
public final class SessionStates {
    /**
     * Sessions that wait to be published at most; beyond it copies elsewhere grow stale, which
     * costs a replay.
     */
    private static final int MAX_UNPUBLISHED = 100_000;

    /**
     * How long states gather before they are published, ms: answers that come faster are published
     * once.
     */
    private static final long PUBLISH_AFTER_MS = 10;

    private final Vertx vertx;
    private final Cache<AssessmentId, LiveSession> local;
    private final List<GuardedCopies> tiers;
    private final SessionReplay journal;

    /** Sessions that one operation publishes; it has to end within the tiers' patience. */
    private static final int MAX_PUBLISHED_TOGETHER = 256;

    private final Map<AssessmentId, LiveSession> unpublished = new ConcurrentHashMap<>();
    private final AtomicBoolean publishing = new AtomicBoolean();

    /**
     * The tiers in the order in which they are asked.
     *
     * @param localStates sessions kept in this JVM at most
     * @param tiers the copies elsewhere, in the order in which they are asked
     */
    public SessionStates(
            Vertx vertx, int localStates, List<SessionCopies> tiers, SessionReplay journal) {
        this.vertx = vertx;
        this.local = Caffeine.newBuilder().maximumSize(localStates).executor(Runnable::run).build();
        this.tiers =
                tiers.stream().map(copies -> new GuardedCopies(copies, System::nanoTime)).toList();
        this.journal = journal;
    }

    /**
     * Finds a session that has folded in at least {@code events} events, or the journal's if no
     * copy has.
     *
     * @return completes with nothing when the journal has no such assessment; fails when the
     *     journal cannot be read
     */
    public Future<Optional<LiveSession>> load(AssessmentId id, int events) {
        var here = Optional.ofNullable(local.getIfPresent(id)).filter(s -> hasReached(s, events));
        return here.isPresent() ? Future.succeededFuture(here) : loadElsewhere(id, events, 0);
    }

    private Future<Optional<LiveSession>> loadElsewhere(AssessmentId id, int events, int tier) {
        if (tier == tiers.size()) {
            return journal.replay(id).onSuccess(found -> found.ifPresent(s -> keep(id, s)));
        }
        return tiers.get(tier)
                .get(id.value())
                .compose(
                        found ->
                                found.filter(s -> hasReached(s, events)).isPresent()
                                        ? kept(id, found)
                                        : loadElsewhere(id, events, tier + 1));
    }

    private Future<Optional<LiveSession>> kept(AssessmentId id, Optional<LiveSession> found) {
        found.ifPresent(session -> keep(id, session));
        return Future.succeededFuture(found);
    }

    private static boolean hasReached(LiveSession session, int events) {
        return session.state().nextEventNo() >= events;
    }

    /**
     * Keeps a committed session here at once and, soon, elsewhere. Returns without waiting;
     * failures harm nobody.
     */
    public void publish(AssessmentId id, LiveSession session) {
        keep(id, session);
        if (unpublished.size() < MAX_UNPUBLISHED) {
            unpublished.merge(id, session, SessionStates::later);
            if (publishing.compareAndSet(false, true)) {
                vertx.setTimer(PUBLISH_AFTER_MS, _ -> publishAll());
            }
        }
    }

    private void keep(AssessmentId id, LiveSession session) {
        local.asMap().merge(id, session, SessionStates::later);
    }

    private static LiveSession later(LiveSession one, LiveSession other) {
        return other.state().nextEventNo() >= one.state().nextEventNo() ? other : one;
    }

    private void publishAll() {
        publishing.set(false);
        var slice = new HashMap<UUID, byte[]>();
        for (var id : List.copyOf(unpublished.keySet())) {
            var session = unpublished.remove(id);
            if (session != null) {
                slice.put(id.value(), SessionCodec.encode(session));
            }
            if (slice.size() == MAX_PUBLISHED_TOGETHER) {
                publishTogether(slice);
                slice = new HashMap<>();
            }
        }
        publishTogether(slice);
    }

    private void publishTogether(Map<UUID, byte[]> slice) {
        if (!slice.isEmpty()) {
            tiers.forEach(tier -> Unawaited.of(tier.putAll(slice)));
        }
    }

    /**
     * Drops every copy of a session whose last commit has an unknown outcome: the next load reads
     * the journal.
     */
    public void forget(AssessmentId id) {
        unpublished.remove(id);
        local.invalidate(id);
        tiers.forEach(tier -> Unawaited.of(tier.remove(id.value())));
    }

    /** Sessions in this JVM, about. */
    public long size() {
        return local.estimatedSize();
    }
}

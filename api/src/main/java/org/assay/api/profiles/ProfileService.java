package org.assay.api.profiles;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.CompetencyRow.Status;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.knowledge.TopicKnowledge;
import org.assay.engine.scoring.LevelCeilings;
import org.assay.engine.scoring.Scoring;
import org.assay.engine.selection.SkillEvidence;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Progress;
import org.assay.engine.session.SessionCommand.KnownTopic;
import org.assay.engine.session.SessionRules;

/** What learners know and have reached, up to their latest acknowledged response. */
public final class ProfileService {
    private static final long DAY_MS = 24L * 60 * 60 * 1_000;

    private final ProfileProjection projection;
    private final Banks banks;
    private final LevelCeilings ceilings;
    private final SessionRules rules;
    private final InstantSource clock;

    public ProfileService(
            SqlClient client,
            SessionStates states,
            Banks banks,
            SessionRules rules,
            InstantSource clock) {
        this.projection = new ProfileProjection(new ProfileStore(client), states, banks);
        this.banks = banks;
        this.ceilings = banks.current().ceilings();
        this.rules = rules;
        this.clock = clock;
    }

    public ProfileProjection projection() {
        return projection;
    }

    /**
     * All that is told of a learner, read at one moment.
     *
     * @param knowledge in each competency in which anything is known
     */
    public record Known(Profile profile, Map<CompetencyCode, CompetencyKnowledge> knowledge) {
        public Known {
            knowledge = Map.copyOf(knowledge);
        }

        public CompetencyKnowledge knowledge(CompetencyCode competency) {
            return knowledge.getOrDefault(competency, CompetencyKnowledge.none());
        }
    }

    /** What is known of a learner in a competency. */
    public Future<CompetencyKnowledge> knowledge(LearnerId learner, CompetencyCode competency) {
        return projection
                .rows(learner)
                .map(
                        rows ->
                                rows.stream()
                                        .filter(row -> row.competency().equals(competency))
                                        .findFirst()
                                        .map(CompetencyRow::knowledge)
                                        .orElseGet(CompetencyKnowledge::none));
    }

    /** What is known of a learner in each competency in which anything is. */
    public Future<Map<CompetencyCode, CompetencyKnowledge>> knowledge(LearnerId learner) {
        return projection.rows(learner).map(ProfileService::knowledgeIn);
    }

    private static Map<CompetencyCode, CompetencyKnowledge> knowledgeIn(List<CompetencyRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(CompetencyRow::competency, CompetencyRow::knowledge));
    }

    /** A learner's profile over all competencies of the framework. */
    public Future<Profile> profile(LearnerId learner) {
        return projection.rows(learner).map(this::profileOf);
    }

    /** A learner's profile, and what it follows from. */
    public Future<Known> known(LearnerId learner) {
        return projection.rows(learner).map(rows -> new Known(profileOf(rows), knowledgeIn(rows)));
    }

    private Profile profileOf(List<CompetencyRow> rows) {
        Map<CompetencyCode, CompetencyRow> byCode =
                rows.stream()
                        .collect(Collectors.toMap(CompetencyRow::competency, Function.identity()));
        long nowMs = clock.millis();
        int ceiling = ceilings.at(nowMs);
        var bank = banks.current().bank();
        var standings =
                bank.competencies().stream()
                        .map(
                                code ->
                                        standing(
                                                code,
                                                bank.pool(code).orElseThrow(),
                                                java.util.Optional.ofNullable(byCode.get(code)),
                                                ceiling,
                                                nowMs))
                        .toList();
        return new Profile(standings, ceiling);
    }

    private Profile.Standing standing(
            CompetencyCode code,
            SkillPool pool,
            java.util.Optional<CompetencyRow> found,
            int ceiling,
            long nowMs) {
        var row = found.filter(r -> r.status() != Status.DISCARDED);
        long[] knowledge = byTopic(pool, row.map(CompetencyRow::topics).orElse(List.of()));
        long lastMs = row.map(CompetencyRow::lastEvidenceAtMs).orElse(0L);
        return new Profile.Standing(
                code,
                Scoring.score(pool, knowledge, ceiling),
                row.map(
                                r ->
                                        r.status() == Status.COMPLETED
                                                ? Profile.Status.COMPLETED
                                                : Profile.Status.STARTED)
                        .orElse(Profile.Status.NOT_STARTED),
                row.map(CompetencyRow::assessment),
                row.filter(r -> r.status() == Status.STARTED).isPresent()
                        ? OptionalInt.of(percent(pool, knowledge))
                        : OptionalInt.empty(),
                lastMs,
                daysLeft(lastMs, rules.improveDelayMs(), nowMs),
                daysLeft(lastMs, rules.resetDelayMs(), nowMs));
    }

    /** As the test itself tells it, as long as the bank is the one that it pinned. */
    private static int percent(SkillPool pool, long[] knowledge) {
        int skills = pool.skillCount();
        int untested = SkillEvidence.of(pool, knowledge).untestedCount();
        return new Progress(0, skills - untested, skills).percent();
    }

    private static long[] byTopic(SkillPool pool, List<KnownTopic> topics) {
        var known =
                topics.stream().collect(Collectors.toMap(KnownTopic::topic, KnownTopic::knowledge));
        long[] knowledge = new long[pool.topicCount()];
        for (int topic = 0; topic < knowledge.length; topic++) {
            knowledge[topic] = known.getOrDefault(pool.topics().get(topic), TopicKnowledge.EMPTY);
        }
        return knowledge;
    }

    /**
     * Whole days until a delay after the last response is over, rounded up; nothing without a
     * response.
     */
    private static OptionalInt daysLeft(long lastMs, long delayMs, long nowMs) {
        if (lastMs == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.max(0, Math.ceilDiv(lastMs + delayMs - nowMs, DAY_MS)));
    }
}

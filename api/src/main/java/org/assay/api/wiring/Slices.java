package org.assay.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.assay.api.accounts.AccessTokens;
import org.assay.api.accounts.AccountRoutes;
import org.assay.api.accounts.SignInRoutes;
import org.assay.api.admission.WaitingRoom;
import org.assay.api.admission.WaitingRoomRoutes;
import org.assay.api.assessments.AssessmentRoutes;
import org.assay.api.assessments.ResponseService;
import org.assay.api.assessments.ReviewService;
import org.assay.api.assessments.StartService;
import org.assay.api.banks.BankLoading;
import org.assay.api.banks.BankStore;
import org.assay.api.banks.Banks;
import org.assay.api.catalogue.CatalogueRoutes;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemRoutes;
import org.assay.api.journal.PostgresJournal;
import org.assay.api.journal.UuidV7;
import org.assay.api.people.People;
import org.assay.api.people.PeopleRoutes;
import org.assay.api.profiles.ProfileRoutes;
import org.assay.api.profiles.ProfileService;
import org.assay.api.sso.SsoRoutes;
import org.assay.api.staff.StaffRoutes;
import org.assay.cache.cluster.ClusterMember;
import org.assay.cache.session.HazelcastCopies;
import org.assay.cache.session.RedisCopies;
import org.assay.cache.session.SessionStates;
import org.assay.cache.tokens.TokenCopies;
import org.assay.config.Settings;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feature slices. */
@Factory
final class Slices {
    private static final Logger LOG = LoggerFactory.getLogger(Slices.class);

    @Singleton
    SessionRules rules(Settings settings) {
        var assessments = settings.assessments();
        return new SessionRules(
                assessments.timerGrace().toMillis(),
                assessments.checkpointEvery(),
                assessments.improveDelay().toMillis(),
                assessments.resetDelay().toMillis());
    }

    @Singleton
    Banks banks(Vertx vertx, Pool pool, BankLoading loading) {
        return Settled.await(Banks.publish(vertx, new BankStore(pool), loading));
    }

    @Singleton
    SessionStates states(
            Vertx vertx,
            Settings settings,
            ClusterMember cluster,
            Redis redis,
            PostgresJournal journal) {
        return new SessionStates(
                vertx,
                settings.sessions().localStates(),
                List.of(
                        new HazelcastCopies(vertx, cluster.sessions()),
                        new RedisCopies(redis, settings.sessions().snapshotLifetime().toSeconds())),
                journal);
    }

    @Singleton
    ProfileService profiles(
            Pool pool, SessionStates states, Banks banks, SessionRules rules, InstantSource clock) {
        return new ProfileService(pool, states, banks, rules, clock);
    }

    @Singleton
    AccessTokens tokens(
            Vertx vertx, Pool pool, Redis redis, Settings settings, InstantSource clock) {
        var tokens =
                new AccessTokens(
                        pool, new TokenCopies(redis), settings.accounts(), clock, System::nanoTime);
        vertx.setPeriodic(
                Math.max(1, settings.accounts().tokenCacheLifetime().toMillis() / 4),
                _ ->
                        tokens.readRevocations()
                                .onFailure(
                                        failure ->
                                                LOG.debug(
                                                        "Revocations were not read: {}",
                                                        failure.toString())));
        return tokens;
    }

    @Singleton
    Operations operations(
            WaitingRoom waitingRoom,
            LearnerSpace space,
            StaffRoutes staff,
            AccessTokens tokens,
            SignInRoutes signIns,
            SsoRoutes sso,
            SessionStates states,
            PostgresJournal journal,
            Banks banks,
            ProfileService profiles,
            People people,
            SessionRules rules,
            InstantSource clock,
            MeterRegistry registry) {
        var random = new SecureRandom();
        var ids = new UuidV7(clock, random);
        var decider = new SessionDecider(rules);
        var starts =
                new StartService(
                        states,
                        decider,
                        journal,
                        banks,
                        profiles,
                        clock,
                        () -> new AssessmentId(ids.next()),
                        random::nextLong);
        var responses = new ResponseService(states, decider, journal, banks, clock, registry);
        var operations = new Operations();
        List.<Operations.Routes>of(
                        new AccountRoutes(tokens, () -> new LearnerId(ids.next())),
                        signIns,
                        sso,
                        new CatalogueRoutes(banks),
                        new AssessmentRoutes(
                                starts, responses, new ReviewService(journal), banks, clock),
                        new ProfileRoutes(profiles),
                        new PeopleRoutes(people),
                        new WaitingRoomRoutes(waitingRoom),
                        staff,
                        new ProblemRoutes())
                .forEach(routes -> routes.mount(operations));
        space.routes().forEach(routes -> routes.mount(operations));
        return operations;
    }
}

package org.assay.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignIns;
import org.assay.api.journal.PostgresJournal;
import org.assay.api.journal.UuidV7;
import org.assay.api.learning.LearnerData;
import org.assay.api.mail.Mailer;
import org.assay.api.passwords.PasswordHasher;
import org.assay.api.people.People;
import org.assay.api.people.PersonalData;
import org.assay.api.profiles.ProfileService;
import org.assay.api.staff.StaffService;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.config.Settings;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People with an account. */
@Factory
final class Persons {
    private static final Logger LOG = LoggerFactory.getLogger(Persons.class);

    /** Time between two removals of what nobody proved, ms. */
    private static final long PURGE_EVERY_MS = TimeUnit.HOURS.toMillis(1);

    @Singleton
    People people(
            Vertx vertx,
            Pool pool,
            PasswordHasher passwords,
            Mailer mailer,
            AttemptLimits limits,
            SignIns signIns,
            PasswordSignIn passwordSignIns,
            PostgresJournal journal,
            ProfileService profiles,
            LearnerData space,
            Settings settings,
            InstantSource clock) {
        var ids = new UuidV7(clock, new SecureRandom());
        var people =
                new People(
                        new People.Means(
                                vertx,
                                pool,
                                passwords,
                                mailer,
                                limits,
                                GrowingLock.of(settings.limits()),
                                signIns,
                                passwordSignIns,
                                StaffService::mayLeave,
                                journal,
                                profiles,
                                List.of(new PersonalData("learning", space::export, space::erase)),
                                settings.people(),
                                clock,
                                () -> new LearnerId(ids.next())));
        vertx.setPeriodic(PURGE_EVERY_MS, _ -> purge(people));
        return people;
    }

    private static void purge(People people) {
        people.persons()
                .purge()
                .onFailure(
                        failure ->
                                LOG.warn(
                                        "What nobody proved was not removed: {}",
                                        failure.toString()));
    }
}

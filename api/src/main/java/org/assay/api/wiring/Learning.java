package org.assay.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.assay.api.assessments.ReviewService;
import org.assay.api.banks.Banks;
import org.assay.api.journal.PostgresJournal;
import org.assay.api.journal.UuidV7;
import org.assay.api.learning.DashboardRoutes;
import org.assay.api.learning.DashboardService;
import org.assay.api.learning.FeedbackRoutes;
import org.assay.api.learning.FeedbackService;
import org.assay.api.learning.HistoryRoutes;
import org.assay.api.learning.HistoryService;
import org.assay.api.learning.LearnerData;
import org.assay.api.learning.ShareRoutes;
import org.assay.api.learning.ShareService;
import org.assay.api.learning.TutorialRoutes;
import org.assay.api.learning.TutorialService;
import org.assay.api.learning.TutorialShelves;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy;
import org.assay.config.Settings;

/** What learners keep, say and share beside their tests. */
@Factory
final class Learning {

    @Singleton
    LearnerData data(Pool pool) {
        return new LearnerData(pool);
    }

    @Singleton
    LearnerSpace space(
            Pool pool,
            Settings settings,
            ProfileService profiles,
            Banks banks,
            PostgresJournal journal,
            AttemptLimits attempts,
            InstantSource clock) {
        var ids = new UuidV7(clock, new SecureRandom());
        var limits = settings.learning();
        var shelves = new TutorialShelves(banks.current());
        return new LearnerSpace(
                List.of(
                        new DashboardRoutes(new DashboardService(profiles, shelves, banks)),
                        new TutorialRoutes(new TutorialService(pool, profiles, shelves)),
                        new HistoryRoutes(new HistoryService(journal)),
                        new FeedbackRoutes(
                                new FeedbackService(
                                        pool,
                                        new ReviewService(journal),
                                        ids::next,
                                        limits.feedbackPerDay())),
                        new ShareRoutes(
                                new ShareService(
                                        pool,
                                        profiles,
                                        ids::next,
                                        limits.sharesPerDay(),
                                        attempts,
                                        new Policy.Rate(
                                                limits.codesPerDay(), Duration.ofDays(1))))));
    }
}

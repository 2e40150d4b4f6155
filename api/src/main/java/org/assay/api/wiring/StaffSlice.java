package org.assay.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.mail.Mailer;
import org.assay.api.passwords.PasswordHasher;
import org.assay.api.people.People;
import org.assay.api.staff.ErasureRequests;
import org.assay.api.staff.StaffRoutes;
import org.assay.api.staff.StaffService;
import org.assay.api.staff.SupportService;
import org.assay.api.staff.TemporaryPasswords;
import org.assay.engine.session.LearnerId;

/** The platform's staff. */
@Factory
final class StaffSlice {

    @Singleton
    StaffRoutes routes(
            Pool pool,
            People people,
            PasswordSignIn signIns,
            PasswordHasher hasher,
            Mailer mailer) {
        Function<LearnerId, Future<Void>> unlock =
                learner -> people.persons().unlock(learner).compose(_ -> signIns.unlock(learner));
        return new StaffRoutes(
                new StaffService(pool),
                new SupportService(pool, unlock),
                new TemporaryPasswords(pool, hasher, mailer, unlock),
                new ErasureRequests(pool, people.erasures()));
    }
}

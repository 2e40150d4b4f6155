package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.InstantSource;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.bank.Language;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionRules;

/** What learners look at most, on a client of the test's own. */
public final class SpaceReads {
    private final DashboardService dashboards;

    public SpaceReads(SqlClient client, SessionStates states, Banks banks, SessionRules rules) {
        this.dashboards =
                new DashboardService(
                        new ProfileService(client, states, banks, rules, InstantSource.system()),
                        new TutorialShelves(banks.current()),
                        banks);
    }

    public Future<Void> dashboard(LearnerId learner) {
        return dashboards.dashboard(learner).mapEmpty();
    }

    public Future<Void> competency(LearnerId learner, CompetencyCode code) {
        return dashboards.competency(learner, code, Language.FR).mapEmpty();
    }
}

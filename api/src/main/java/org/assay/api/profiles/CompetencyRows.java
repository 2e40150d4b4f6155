package org.assay.api.profiles;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.profiles.CompetencyRow.Status;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.session.Header;
import org.assay.engine.session.Knowledge;
import org.assay.engine.session.SessionCommand.KnownTopic;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;

/** From an assessment's state to the profile's row. */
final class CompetencyRows {

    private CompetencyRows() {}

    /** The row that an assessment's state comes to. */
    static Future<CompetencyRow> of(
            SessionState state, Function<BankVersion, Future<ItemBank>> banks) {
        return switch (state) {
            case NotStarted _ -> Future.failedFuture(new IllegalStateException("not started"));
            case InProgress s ->
                    row(
                            banks,
                            s.header(),
                            s.nextEventNo(),
                            Status.STARTED,
                            s.knowledge(),
                            s.last());
            case Completed s ->
                    row(
                            banks,
                            s.header(),
                            s.nextEventNo(),
                            Status.COMPLETED,
                            s.knowledge(),
                            Optional.of(s.last()));
            case Discarded s ->
                    Future.succeededFuture(
                            new CompetencyRow(
                                    s.header().learner(),
                                    s.header().competency(),
                                    s.header().id(),
                                    s.nextEventNo() - 1,
                                    Status.DISCARDED,
                                    List.of(),
                                    0));
        };
    }

    private static Future<CompetencyRow> row(
            Function<BankVersion, Future<ItemBank>> banks,
            Header header,
            int nextEventNo,
            Status status,
            Knowledge knowledge,
            Optional<ResponseRecorded> last) {
        return banks.apply(header.bank())
                .map(bank -> bank.pool(header.competency()).orElseThrow())
                .map(
                        pool ->
                                new CompetencyRow(
                                        header.learner(),
                                        header.competency(),
                                        header.id(),
                                        nextEventNo - 1,
                                        status,
                                        topicsOf(pool, knowledge),
                                        last.map(ResponseRecorded::atMs).orElse(0L)));
    }

    private static List<KnownTopic> topicsOf(SkillPool pool, Knowledge knowledge) {
        var topics = new ArrayList<KnownTopic>(pool.topicCount());
        for (int topic = 0; topic < pool.topicCount(); topic++) {
            topics.add(new KnownTopic(pool.topics().get(topic), knowledge.topic(topic)));
        }
        return topics;
    }
}

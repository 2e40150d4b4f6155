package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assay.api.banks.Banks;
import org.assay.api.learning.SpaceReads;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionRules;
import org.junit.jupiter.api.Test;

/** Millions look at their dashboard: how many statements that is. */
class SpaceCostTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final CompetencyCode CODE = new CompetencyCode("1.1");

    private final AtomicInteger statements = new AtomicInteger();
    private final SpaceReads reads =
            new SpaceReads(
                    counting(RUNNING.server().part(Pool.class)),
                    RUNNING.server().part(SessionStates.class),
                    RUNNING.server().part(Banks.class),
                    RUNNING.server().part(SessionRules.class));
    private final Visitor visitor = Visitor.arrive();
    private final LearnerId learner = new LearnerId(UUID.fromString(visitor.learner()));

    private SqlClient counting(SqlClient client) {
        return (SqlClient)
                Proxy.newProxyInstance(
                        SpaceCostTest.class.getClassLoader(),
                        new Class<?>[] {SqlClient.class},
                        (_, method, arguments) -> {
                            statements.incrementAndGet();
                            try {
                                return method.invoke(client, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    /** Statements of a read, once what was written before is projected. */
    private int costOf(Supplier<Future<Void>> read) {
        ended(read);
        statements.set(0);
        ended(read);
        return statements.get();
    }

    private static void ended(Supplier<Future<Void>> read) {
        read.get().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aDashboardIsOneStatementAndOneMoreForEachTestUnderWay() {
        var client = ApiClient.withToken(visitor.token());
        assertThat(costOf(() -> reads.dashboard(learner))).isEqualTo(2);
        var second = client.start("1.2");
        assertThat(costOf(() -> reads.dashboard(learner))).isEqualTo(3);
        client.takeWhole(second, "RED");
        assertThat(costOf(() -> reads.dashboard(learner))).isEqualTo(2);
    }

    @Test
    void soIsTheWholePageOfACompetency() {
        assertThat(costOf(() -> reads.competency(learner, CODE))).isEqualTo(2);
    }
}

package org.assay.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.contract.Contract;
import org.assay.api.contract.Priority;
import org.assay.api.http.Gate.Load;
import org.assay.config.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final long SECOND_NS = 1_000_000_000;

    private final Gate gate = gate(Map.of("http.max-in-flight", "100"));

    private static Gate gate(Map<String, String> options) {
        var settings = SettingsReader.read(Optional.empty(), Map.of(), options);
        return new Gate(settings.http(), settings.admission(), new SimpleMeterRegistry());
    }

    private List<Priority> open() {
        return Arrays.stream(Priority.values()).filter(gate::isOpen).toList();
    }

    @Test
    void withMoreInProgressOneClassAfterTheOtherIsRefusedAndResponsesLast() {
        assertThat(gate.isCalm(60)).isTrue();
        assertThat(gate.isCalm(61)).isFalse();
        var limits =
                Map.of(
                        Priority.OTHERS,
                        60,
                        Priority.SIGN_INS,
                        70,
                        Priority.STARTS,
                        80,
                        Priority.RESUMES,
                        90,
                        Priority.RESPONSES,
                        100);
        limits.forEach(
                (priority, limit) -> {
                    assertThat(gate.admits(priority, limit)).as(priority.label()).isTrue();
                    assertThat(gate.admits(priority, limit + 1)).as(priority.label()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.39, 0, 0, 5", "0, 0.4, 0, 0, 4", "0, 0.5, 0, 0, 3", "0, 0.6, 0, 0, 2",
                "0, 0.8, 0, 0, 1", "0, 1, 0, 0, 0",
        "0, 0, 299, 0, 5", "0, 0, 300, 0, 4", "0, 0, 350, 0, 3", "0, 0, 400, 0, 2",
                "0, 0, 1000, 0, 1", "0, 0, 10000, 0, 0",
        "0, 0, 0, 249, 5", "0, 0, 0, 250, 4", "0, 0, 0, 400, 3", "0, 0, 0, 600, 2",
                "0, 0, 0, 1500, 1", "0, 0, 0, 10000, 0",
        "60, 0, 0, 0, 4", "70, 0, 0, 0, 3", "90, 0, 0, 0, 1"
    })
    void theJournalAndTheLagCloseTheSameOrder(
            int inFlight, double journal, long journalDelayMs, long lagMs, int classesLeft) {
        gate.sample(new Load(inFlight, journal, journalDelayMs, 0, lagMs), 0);
        assertThat(open()).hasSize(classesLeft);
        if (classesLeft > 0) {
            assertThat(open()).endsWith(Priority.RESPONSES);
        }
        assertThat(gate.isCalm(1)).isEqualTo(classesLeft == 5);
    }

    @Test
    void aQueueForPasswordsIsTheBusinessOfSignInsAlone() {
        gate.sample(new Load(0, 0, 0, 0.5, 0), 0);
        assertThat(open())
                .containsExactly(
                        Priority.OTHERS, Priority.STARTS, Priority.RESUMES, Priority.RESPONSES);
        assertThat(gate.isOpenToCalled(Priority.SIGN_INS)).isTrue();
    }

    @Test
    void signInsGoOnAsSoonAsTheQueueForPasswordsIsShort() {
        gate.sample(new Load(0, 0, 0, 0.5, 0), SECOND_NS);
        gate.sample(new Load(0, 0, 0, 0.45, 0), SECOND_NS + 1);
        assertThat(gate.isOpen(Priority.SIGN_INS)).isFalse();
        gate.sample(new Load(0, 0, 0, 0.39, 0), SECOND_NS + 2);
        assertThat(gate.isOpen(Priority.SIGN_INS)).isTrue();
    }

    @Test
    void aClassOpensOnceThePressureHasStayedWellBelowItsLimit() {
        gate.sample(new Load(0, 0, 0, 0, 600), 0);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
        // Just below the limit it stays closed however long that lasts.
        gate.sample(new Load(0, 0, 0, 0, 590), 10 * SECOND_NS);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
        gate.sample(new Load(0, 0, 0, 0, 0), 10 * SECOND_NS + SECOND_NS / 2);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
        gate.sample(new Load(0, 0, 0, 0, 0), 11 * SECOND_NS);
        assertThat(gate.isOpen(Priority.STARTS)).isTrue();
        assertThat(gate.isCalm(1)).isTrue();
    }

    @Test
    void withoutAWhileToStayBelowAClassOpensWithTheFirstSampleThatIsWellBelow() {
        var quick = gate(Map.of("admission.reopen-after", "PT0S"));
        quick.sample(new Load(0, 0, 0, 0, 600), 0);
        quick.sample(new Load(0, 0, 0, 0, 590), SECOND_NS);
        assertThat(quick.isOpen(Priority.STARTS)).isFalse();
        quick.sample(new Load(0, 0, 0, 0, 0), SECOND_NS);
        assertThat(quick.isOpen(Priority.STARTS)).isTrue();
    }

    @Test
    void whoWasCalledIsServedAsLongAsTheClassAbove() {
        gate.sample(new Load(0, 0, 0, 0, 600), 0);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
        assertThat(gate.isOpenToCalled(Priority.STARTS)).isTrue();
        assertThat(gate.isOpenToCalled(Priority.SIGN_INS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/assessments/x/responses/1, RESPONSES",
        "PUT, /api/v1/assessments/x/responses/1/, RESPONSES",
        "GET, /api/v1/assessments/x, RESUMES",
        "GET, /api/v1/assessments/x/responses, OTHERS",
        "POST, /api/v1/assessments, STARTS",
        "POST, /api/v1/competencies/1.1/improve, STARTS",
        "POST, /api/v1/learners, SIGN_INS",
        "GET, /api/v1/framework, OTHERS",
        "GET, /api/v1/assessments//responses, OTHERS",
        "PUT, /api/v1/assessments/x/responses/1/2, OTHERS",
        "GET, /learn/app.js, RESUMES",
        "GET, /, RESUMES"
    })
    void aRequestHasTheClassOfItsOperationBeforeItIsRouted(
            String method, String path, Priority priority) {
        assertThat(new Priorities(Contract.load()).of(method, path)).isEqualTo(priority);
    }
}

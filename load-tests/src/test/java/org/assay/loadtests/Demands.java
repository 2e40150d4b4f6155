package org.assay.loadtests;

import io.gatling.javaapi.core.Assertion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.Measures;
import org.assay.loadtests.measure.Slo;

/** What every simulation demands: nothing fails, the planned learners come, times are kept. */
record Demands(long planned, List<Slo> slos) {

    static Demands of(long planned, Slo... slos) {
        return new Demands(planned, List.of(slos));
    }

    /** As Gatling's report shows them. */
    List<Assertion> assertions() {
        return Stream.concat(
                        Stream.of(Slo.noFailures(), Slo.arrivals(Device.CREATE, planned)),
                        slos.stream().flatMap(Slo::assertions))
                .toList();
    }

    /** Judged from intended starts, with others of the simulation's own. */
    List<Judgement> judge(Measures measures, Judgement... others) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(Judgement.atMost("failed requests", measures.failed(), 0));
        judgements.add(
                Judgement.atLeast(
                        "learners who arrived, of " + planned,
                        measures.arrived(),
                        (long) (planned * Slo.ARRIVALS)));
        slos.forEach(slo -> judgements.addAll(slo.judge(measures)));
        judgements.addAll(Arrays.asList(others));
        return judgements;
    }
}

package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;

import io.gatling.javaapi.core.OpenInjectionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assay.loadtests.settings.Settings;

/**
 * How learners arrive, whatever the server does: an open model, in stretches of time over which the
 * rate stays or changes evenly.
 */
final class Arrivals {
    private final List<OpenInjectionStep> steps = new ArrayList<>();
    private double planned;
    private double rate;

    /** Nobody yet. */
    static Arrivals begin() {
        return new Arrivals();
    }

    /** The rate is reached, and stays for as long as learners are to come. */
    static Arrivals steady(Settings settings) {
        return begin().to(settings.rate(), settings.ramp()).hold(settings.duration());
    }

    /** The rate becomes that many learners a second, over a time. */
    Arrivals to(double perSecond, Duration during) {
        if (during.isPositive()) {
            steps.add(rampUsersPerSec(rate).to(perSecond).during(during));
            add((rate + perSecond) / 2, during);
        }
        rate = perSecond;
        return this;
    }

    /** The rate stays. */
    Arrivals hold(Duration during) {
        steps.add(constantUsersPerSec(rate).during(during));
        add(rate, during);
        return this;
    }

    private void add(double perSecond, Duration during) {
        planned += perSecond * during.toMillis() / 1e3;
    }

    OpenInjectionStep[] steps() {
        return steps.toArray(OpenInjectionStep[]::new);
    }

    /** How many learners arrive altogether. */
    long planned() {
        return (long) planned;
    }
}

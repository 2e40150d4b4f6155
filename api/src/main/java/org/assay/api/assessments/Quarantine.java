package org.assay.api.assessments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.assay.engine.session.AssessmentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The assessments on which deciding or folding threw: a bug. They are left alone, counted and
 * reported; the others go on.
 */
final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    /** Assessments remembered at most. */
    private static final int MAX_ASSESSMENTS = 10_000;

    private final Cache<AssessmentId, Boolean> assessments =
            Caffeine.newBuilder().maximumSize(MAX_ASSESSMENTS).build();
    private final Counter quarantined;

    Quarantine(MeterRegistry registry) {
        quarantined =
                Counter.builder("assay.assessments.quarantined")
                        .description("assessments on which a decision threw")
                        .register(registry);
    }

    boolean holds(AssessmentId id) {
        return assessments.getIfPresent(id) != null;
    }

    void add(AssessmentId id, RuntimeException bug) {
        assessments.put(id, true);
        quarantined.increment();
        LOG.error("Assessment {} is quarantined", id, bug);
    }
}

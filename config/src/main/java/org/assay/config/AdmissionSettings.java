package org.assay.config;

import java.time.Duration;

/**
 * Who is served when there is more to do than can be done: limits by class, the lowest class first,
 * and the waiting room.
 */
public record AdmissionSettings(
        PriorityLimits others,
        PriorityLimits signIns,
        PriorityLimits starts,
        PriorityLimits resumes,
        PriorityLimits responses,
        int passwordQueuePercent,
        int reopenPercent,
        Duration reopenAfter,
        Duration sampleEvery,
        WaitingRoomSettings waitingRoom) {
    public AdmissionSettings {
        checkOrder("signIns", others, signIns);
        checkOrder("starts", signIns, starts);
        checkOrder("resumes", starts, resumes);
        checkOrder("responses", resumes, responses);
        Bounds.check("passwordQueuePercent", passwordQueuePercent, 1, 100);
        Bounds.check("reopenPercent", reopenPercent, 1, 100);
        Bounds.check("reopenAfter", reopenAfter, Duration.ZERO, Duration.ofMinutes(1));
        Bounds.check("sampleEvery", sampleEvery, Duration.ofMillis(10), Duration.ofSeconds(10));
    }

    private static void checkOrder(String name, PriorityLimits lower, PriorityLimits higher) {
        if (!lower.within(higher)) {
            throw new InvalidValueException(name, "no lower than the limits of the class before");
        }
    }
}

package org.assay.engine.session;

import java.util.UUID;

/** Names one assessment; a UUIDv7, so that ids grow with the time of the start. */
public record AssessmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

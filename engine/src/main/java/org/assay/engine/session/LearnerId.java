package org.assay.engine.session;

import java.util.UUID;

/** Names a learner without telling who it is. */
public record LearnerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

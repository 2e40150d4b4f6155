package org.assay.api.wiring;

import java.util.List;
import org.assay.api.http.Operations;

/** The operations of the learner's space. */
record LearnerSpace(List<Operations.Routes> routes) {
    LearnerSpace {
        routes = List.copyOf(routes);
    }
}

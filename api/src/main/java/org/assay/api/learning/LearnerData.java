package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import org.assay.engine.session.LearnerId;

/** What the learner's space keeps of a person: for the export of one's data, and for erasure. */
public final class LearnerData {
    private final LearnerDataStore store;

    public LearnerData(SqlClient client) {
        this.store = new LearnerDataStore(client);
    }

    /**
     * Everything, as readable JSON: marks of tutorials, feedback, shared copies, and how often of
     * late.
     */
    public Future<JsonObject> export(LearnerId learner) {
        return store.export(learner);
    }

    /** Deletes everything; may be repeated. */
    public Future<Void> erase(LearnerId learner) {
        return store.erase(learner);
    }
}

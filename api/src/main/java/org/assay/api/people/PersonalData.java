package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.function.Function;
import org.assay.engine.session.LearnerId;

/**
 * What a slice keeps of a learner, for the learner to take along and to have erased.
 *
 * @param name the section of the export
 * @param export all of it, under names that people can read, times in ISO 8601
 * @param erase deletes all of it; may be repeated, fails when anything may be left
 */
public record PersonalData(
        String name,
        Function<LearnerId, Future<JsonObject>> export,
        Function<LearnerId, Future<Void>> erase) {}

package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.config.PeopleSettings;

/** The terms of use, of which only today's can be accepted. */
final class TermsOfUse {

    private TermsOfUse() {}

    /** Refuses another version than today's, and tells which that is. */
    static Future<Void> require(String accepted, PeopleSettings settings) {
        return accepted.equals(settings.termsVersion())
                ? Future.succeededFuture()
                : Future.failedFuture(
                        new ProblemException(
                                ProblemType.TERMS_NOT_CURRENT,
                                new JsonObject().put("termsVersion", settings.termsVersion())));
    }
}

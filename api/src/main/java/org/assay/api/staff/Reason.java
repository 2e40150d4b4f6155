package org.assay.api.staff;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * Why something is done to a person: one of a few reasons and, where there is one, the number of a
 * ticket. It is no free text, in which somebody would say who the person is.
 */
record Reason(Cause cause, Optional<String> ticket) {

    /** The name is what the audit trail keeps, so it stays. */
    enum Cause {
        ASKED_BY_PERSON,
        ASKED_BY_SCHOOL,
        SECURITY,
        STAFFING,
        LAW
    }

    /** As the contract has it in the body of every act on a person. */
    static Reason of(JsonObject body) {
        return new Reason(
                Cause.valueOf(body.getString("reason")),
                Optional.ofNullable(body.getString("ticket")));
    }

    /** The detail of an entry of the trail. */
    JsonObject detail() {
        var detail = new JsonObject().put("reason", cause.name());
        ticket.ifPresent(number -> detail.put("ticket", number));
        return detail;
    }
}

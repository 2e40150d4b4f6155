package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.passwords.PasswordRule;

/** How what people ask for is refused. */
final class Refusals {

    private Refusals() {}

    static <T> Future<T> refuse(ProblemType type) {
        return Future.failedFuture(new ProblemException(type));
    }

    /** The value; without one, the refusal. */
    static <T> Future<T> orRefuse(Optional<T> value, ProblemType type) {
        return value.map(Future::succeededFuture).orElseGet(() -> refuse(type));
    }

    /** Completes when it is so, else fails with the refusal. */
    static Future<Void> require(boolean isSo, ProblemType type) {
        return isSo ? Future.succeededFuture() : refuse(type);
    }

    static Future<Void> refusePassword(String fault) {
        return Future.failedFuture(
                new ProblemException(
                        ProblemType.PASSWORD_REFUSED, new JsonObject().put("fault", fault)));
    }

    /** Refuses a password that breaks the rule. */
    static Future<Void> requireGood(String password, List<String> personalWords) {
        return PasswordRule.faultOf(password, personalWords)
                .map(fault -> refusePassword(fault.name()))
                .orElseGet(Future::succeededFuture);
    }
}

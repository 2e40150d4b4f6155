package org.assay.api.http;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.assay.api.contract.Check;
import org.assay.api.contract.Fault;
import org.assay.api.contract.Operation;
import org.assay.api.contract.PathParameter;
import org.assay.api.contract.RequestParameter;

/** Whether a request agrees with an operation of the contract. */
record Agreement(Operation operation) {

    /**
     * Checks parameters and body.
     *
     * @return the body; empty when the operation takes none
     * @throws ProblemException when the request does not agree
     */
    JsonObject check(RoutingContext context) {
        for (var parameter : operation.parameters()) {
            check(parameter, context);
        }
        for (var parameter : operation.others()) {
            check(parameter, context);
        }
        return operation
                .body()
                .map(check -> checked(check, context))
                .orElseGet(() -> withoutBody(context));
    }

    private static void check(PathParameter parameter, RoutingContext context) {
        var text = context.pathParam(parameter.name());
        if (text == null) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        var fault = parameter.faultOf(text);
        if (fault.isPresent()) {
            throw invalid("path parameter " + parameter.name() + " " + fault.get().what());
        }
    }

    private static void check(RequestParameter parameter, RoutingContext context) {
        var values =
                switch (parameter.place()) {
                    case QUERY -> context.queryParam(parameter.name());
                    case HEADER -> context.request().headers().getAll(parameter.name());
                };
        var fault = parameter.faultOf(values);
        if (fault.isPresent()) {
            throw invalid(fault.get());
        }
    }

    private static JsonObject checked(Check check, RoutingContext context) {
        var body =
                Intake.bodyOf(context)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ProblemType.MALFORMED_REQUEST,
                                                "this operation takes a body"));
        check.faultOf(body).ifPresent(Agreement::refuse);
        return body;
    }

    private static JsonObject withoutBody(RoutingContext context) {
        if (context.body().length() > 0) {
            throw invalid("this operation takes no body");
        }
        return new JsonObject();
    }

    private static void refuse(Fault fault) {
        throw invalid((fault.where().isEmpty() ? "the body" : fault.where()) + " " + fault.what());
    }

    private static ProblemException invalid(String detail) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, detail);
    }
}

package org.assay.api.admission;

import io.vertx.core.Future;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;

/** Where one stands in the waiting room. */
public final class WaitingRoomRoutes implements Operations.Routes {
    private final WaitingRoom room;

    public WaitingRoomRoutes(WaitingRoom room) {
        this.room = room;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("getWaitingPlace", this::getWaitingPlace);
    }

    private Future<Reply> getWaitingPlace(ApiRequest request) {
        var place = room.placeOf(request.path("ticket"));
        var reply = Reply.json(200, WaitingProblem.members(place).put("called", place.called()));
        return Future.succeededFuture(
                !place.called() && request.isOneOfACrowd() ? reply.thenClosed() : reply);
    }
}

package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** The staff's acts over HTTP. */
public final class StaffRoutes implements Operations.Routes {
    private final StaffService staff;
    private final SupportService support;

    public StaffRoutes(StaffService staff, SupportService support) {
        this.staff = staff;
        this.support = support;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("listStaff", this::listStaff);
        operations.on("grantRole", this::grantRole);
        operations.on("revokeRole", this::revokeRole);
        operations.on("findAccount", this::findAccount);
        operations.on("signOutAccount", this::signOutAccount);
        operations.on("disableTemporaryPassword", this::disableTemporaryPassword);
    }

    private Future<Reply> listStaff(ApiRequest request) {
        return staff.members(request.learner())
                .map(members -> Reply.json(200, StaffViews.members(members)));
    }

    private Future<Reply> grantRole(ApiRequest request) {
        return staff.grant(request.learner(), subject(request), role(request))
                .map(member -> Reply.json(200, StaffViews.member(member)));
    }

    private Future<Reply> revokeRole(ApiRequest request) {
        return staff.revoke(request.learner(), subject(request), role(request))
                .map(member -> Reply.json(200, StaffViews.member(member)));
    }

    private Future<Reply> findAccount(ApiRequest request) {
        var key = SupportService.Key.valueOf(request.body().getString("by"));
        return support.find(request.learner(), key, request.body().getString("value"))
                .map(account -> Reply.json(200, StaffViews.account(account)));
    }

    private Future<Reply> signOutAccount(ApiRequest request) {
        return support.signOut(request.learner(), subject(request)).map(_ -> done());
    }

    private Future<Reply> disableTemporaryPassword(ApiRequest request) {
        return support.disableTemporaryPassword(request.learner(), subject(request))
                .map(_ -> done());
    }

    private static Reply done() {
        return Reply.json(200, new JsonObject());
    }

    private static LearnerId subject(ApiRequest request) {
        return new LearnerId(request.pathUuid("learnerId"));
    }

    private static StaffRole role(ApiRequest request) {
        return StaffRole.valueOf(request.path("role"));
    }
}

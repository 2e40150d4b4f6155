package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** The staff's acts over HTTP. */
public final class StaffRoutes implements Operations.Routes {
    /** Entries of a page of the trail, unless the request says how many. */
    private static final int PAGE = 50;

    private final StaffService staff;
    private final SupportService support;
    private final TemporaryPasswords passwords;
    private final ErasureRequests erasures;

    public StaffRoutes(
            StaffService staff,
            SupportService support,
            TemporaryPasswords passwords,
            ErasureRequests erasures) {
        this.staff = staff;
        this.support = support;
        this.passwords = passwords;
        this.erasures = erasures;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("listStaff", this::listStaff);
        operations.on("grantRole", this::grantRole);
        operations.on("revokeRole", this::revokeRole);
        operations.on("readAudit", this::readAudit);
        operations.on("findAccount", this::findAccount);
        operations.on("signOutAccount", this::signOutAccount);
        operations.on("unlockAccount", this::unlockAccount);
        operations.on("setTemporaryPassword", this::setTemporaryPassword);
        operations.on("disableTemporaryPassword", this::disableTemporaryPassword);
        operations.on("eraseAccount", this::eraseAccount);
    }

    private Future<Reply> listStaff(ApiRequest request) {
        return staff.members(request.learner())
                .map(members -> Reply.json(200, StaffViews.members(members)));
    }

    private Future<Reply> grantRole(ApiRequest request) {
        return staff.grant(request.learner(), subject(request), role(request), reason(request))
                .map(member -> Reply.json(200, StaffViews.member(member)));
    }

    private Future<Reply> revokeRole(ApiRequest request) {
        return staff.revoke(request.learner(), subject(request), role(request), reason(request))
                .map(member -> Reply.json(200, StaffViews.member(member)));
    }

    private Future<Reply> readAudit(ApiRequest request) {
        var body = request.body();
        var page =
                new AuditStore.Page(
                        body.getLong("before", Long.MAX_VALUE),
                        learner(body, "subjectId"),
                        learner(body, "actorId"),
                        body.getInteger("limit", PAGE));
        return staff.audit(request.learner(), page)
                .map(entries -> Reply.json(200, StaffViews.audit(entries, page.limit())));
    }

    private static Optional<LearnerId> learner(JsonObject body, String field) {
        return Optional.ofNullable(body.getString(field)).map(UUID::fromString).map(LearnerId::new);
    }

    private Future<Reply> findAccount(ApiRequest request) {
        var body = request.body();
        return support.find(
                        request.learner(),
                        SupportService.Key.valueOf(body.getString("by")),
                        body.getString("value"),
                        reason(request))
                .map(account -> Reply.json(200, StaffViews.account(account)));
    }

    private Future<Reply> signOutAccount(ApiRequest request) {
        return support.signOut(request.learner(), subject(request), reason(request))
                .map(_ -> done());
    }

    private Future<Reply> unlockAccount(ApiRequest request) {
        return support.unlock(request.learner(), subject(request), reason(request))
                .map(_ -> done());
    }

    private Future<Reply> setTemporaryPassword(ApiRequest request) {
        return passwords
                .set(request.learner(), subject(request), reason(request))
                .map(text -> Reply.json(200, new JsonObject().put("temporaryPassword", text)));
    }

    private Future<Reply> disableTemporaryPassword(ApiRequest request) {
        return support.disableTemporaryPassword(
                        request.learner(), subject(request), reason(request))
                .map(_ -> done());
    }

    private Future<Reply> eraseAccount(ApiRequest request) {
        return erasures.erase(request.learner(), subject(request), reason(request))
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

    private static Reason reason(ApiRequest request) {
        return Reason.of(request.body());
    }
}

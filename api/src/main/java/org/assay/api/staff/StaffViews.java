package org.assay.api.staff;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** The staff, accounts and acts as JSON. */
final class StaffViews {

    private StaffViews() {}

    static JsonObject members(List<StaffMember> members) {
        var all = new JsonArray();
        members.forEach(member -> all.add(member(member)));
        return new JsonObject().put("members", all);
    }

    static JsonObject member(StaffMember member) {
        var roles = new JsonArray();
        member.roles().forEach(granted -> roles.add(granted(granted)));
        var json =
                new JsonObject()
                        .put("learnerId", member.learner().toString())
                        .put("firstName", member.firstName())
                        .put("lastName", member.lastName())
                        .put("roles", roles);
        member.email().ifPresent(email -> json.put("email", email));
        return json;
    }

    private static JsonObject granted(StaffMember.Granted granted) {
        var json =
                new JsonObject()
                        .put("role", granted.role().name())
                        .put("grantedAt", granted.at().toString());
        granted.by().ifPresent(by -> json.put("grantedBy", by.toString()));
        return json;
    }

    static JsonObject account(SupportedAccount account) {
        var json =
                new JsonObject()
                        .put("learnerId", account.learner().toString())
                        .put("firstName", account.firstName())
                        .put("lastName", account.lastName())
                        .put("hasPassword", account.hasPassword())
                        .put("mustChangePassword", account.mustChangePassword())
                        .put("locale", account.locale().code())
                        .put("createdAt", account.createdAt().toString())
                        .put("signIns", account.signIns())
                        .put("issuers", new JsonArray(account.issuers()));
        account.email().ifPresent(email -> json.put("email", email));
        account.emailVerifiedAt().ifPresent(at -> json.put("emailVerifiedAt", at.toString()));
        account.username().ifPresent(username -> json.put("username", username));
        return json;
    }

    /** A page; it says where the next one begins when it is full. */
    static JsonObject audit(List<AuditEntry> entries, int limit) {
        var all = new JsonArray();
        entries.forEach(entry -> all.add(entry(entry)));
        var json = new JsonObject().put("entries", all);
        if (entries.size() == limit) {
            json.put("next", entries.getLast().number());
        }
        return json;
    }

    private static JsonObject entry(AuditEntry entry) {
        var json =
                new JsonObject()
                        .put("number", entry.number())
                        .put("at", entry.at().toString())
                        .put("act", entry.act())
                        .put("detail", entry.detail());
        entry.actor().ifPresent(actor -> json.put("actorId", actor.toString()));
        entry.subject().ifPresent(subject -> json.put("subjectId", subject.toString()));
        return json;
    }
}

package org.assay.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A person of whom something is kept in every table there is for people; what they told of
 * themselves holds the marker.
 */
record KnownPerson(Visitor visitor, String marker, String email) {
    static KnownPerson plant() {
        var visitor = Visitor.arrive();
        var marker = "m" + UUID.randomUUID().toString().replace("-", "");
        var person = new KnownPerson(visitor, marker, marker + "@school.example");
        person.plantAccount();
        person.plantSignIns();
        person.plantLearning();
        person.plantSpace();
        return person;
    }

    ApiClient client() {
        return ApiClient.withToken(visitor.token());
    }

    UUID learner() {
        return UUID.fromString(visitor.learner());
    }

    private void plantAccount() {
        TestPeople.account(visitor, email);
        TestPeople.sql(
                """
                UPDATE accounts.account SET first_name = $2 || '-first', last_name = $2 || '-last',
                    username = $2 || '.user' WHERE learner_id = $1
                """,
                learner(),
                marker);
        TestPeople.proof(visitor, "VERIFY_EMAIL", marker + "-pending@school.example");
        TestPeople.sql(
                "UPDATE accounts.proof SET used_at = now() WHERE learner_id = $1", learner());
        TestPeople.sql(
                "INSERT INTO accounts.external_identity (issuer, subject, learner_id) VALUES ($2, $3, $1)",
                learner(),
                "https://idp.example/" + marker,
                marker + "-sub");
        TestPeople.sql(
                "INSERT INTO accounts.staff_role (learner_id, role, granted_by) VALUES ($1, 'SUPPORT', $2)",
                learner(),
                UUID.randomUUID());
        TestPeople.sql(
                "INSERT INTO accounts.audit (actor_id, act, subject_id, detail) VALUES ($2, 'VIEWED', $1, $3)",
                learner(),
                UUID.randomUUID(),
                new JsonObject().put("reason", "ticket-4711"));
    }

    private void plantSignIns() {
        var family = UUID.randomUUID();
        TestPeople.sql(
                """
                INSERT INTO accounts.sign_in (family_id, learner_id, roles, opened_at, ended_at)
                VALUES ($2, $1, '{SUPPORT}', now() - interval '2 hours', now())
                """,
                learner(),
                family);
        TestPeople.sql(
                """
                INSERT INTO accounts.refresh_token (token_hash, family_id, learner_id, expires_at, used_at, revoked_at)
                VALUES ($2, $3, $1, now() + interval '1 day', now() - interval '1 hour', now())
                """,
                learner(),
                randomHash(),
                family);
        TestPeople.sql(
                """
                INSERT INTO accounts.access_token (token_hash, learner_id, expires_at, revoked_at, family_id, roles)
                VALUES ($2, $1, now() + interval '1 day', now(), $3, '{SUPPORT}')
                """,
                learner(),
                randomHash(),
                family);
    }

    private static Buffer randomHash() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    /** A finished test and one under way. */
    private void plantLearning() {
        client().takeWhole(
                        client().get("getAssessment", "/api/v1/assessments/" + visitor.assessment())
                                .json(),
                        "right");
        client().start("1.2");
    }

    /** A tutorial saved and judged, words about an item, a copy of the profile. */
    private void plantSpace() {
        client().call("saveTutorial", "PUT", "/api/v1/me/tutorials/help-1/saved", "");
        client().call(
                        "judgeTutorial",
                        "PUT",
                        "/api/v1/me/tutorials/help-1/opinion",
                        "{\"useful\":false}");
        client().call(
                        "giveFeedback",
                        "POST",
                        "/api/v1/assessments/" + visitor.assessment() + "/feedback",
                        new JsonObject()
                                .put("challengeId", visitor.challenge())
                                .put("category", "LINK")
                                .put("text", marker + " does not open")
                                .encode());
        client().call(
                        "shareProfile",
                        "POST",
                        "/api/v1/me/shares",
                        new JsonObject().put("code", RunningServer.get().organization()).encode());
    }
}

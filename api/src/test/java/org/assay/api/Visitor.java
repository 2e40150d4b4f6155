package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.cache.tokens.StaffRole;

/**
 * A learner with a running assessment.
 *
 * @param challenge the current one
 * @param asset the path of a file that it offers
 * @param subject the person whom the staff's acts are done to
 */
record Visitor(
        String learner,
        String token,
        String assessment,
        String challenge,
        String asset,
        String subject) {

    /** Somebody who may ask for a route: for the staff's, staff who act on somebody else. */
    static Visitor of(Route route) {
        var visitor = arrive();
        return route.isForStaff()
                ? visitor.holding(StaffRole.ADMINISTRATOR, StaffRole.SUPPORT)
                        .towards(subjectOf(route).learner())
                : visitor;
    }

    private static Person subjectOf(Route route) {
        return route.operation().equals("disableTemporaryPassword")
                ? Person.signedUp().withTemporaryPassword()
                : Person.signedUp();
    }

    static Visitor arrive() {
        var made = ApiClient.withToken("").call("createLearner", "POST", "/api/v1/learners", "{}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var token = made.json().getString("accessToken");
        var assessment = ApiClient.withToken(token).start("1.1");
        var challenge = assessment.getJsonObject("next").getJsonObject("challenge");
        return new Visitor(
                made.json().getString("learnerId"),
                token,
                assessment.getString("id"),
                challenge.getString("id"),
                challenge
                        .getJsonArray("attachments")
                        .getJsonObject(0)
                        .getJsonArray("files")
                        .getJsonObject(0)
                        .getString("url"),
                made.json().getString("learnerId"));
    }

    /** The same learner with an account, and roles. */
    Visitor holding(StaffRole... roles) {
        var person = Person.of(learner, token).holding(roles);
        return new Visitor(person.learner(), person.token(), assessment, challenge, asset, subject);
    }

    private Visitor towards(String person) {
        return new Visitor(learner, token, assessment, challenge, asset, person);
    }

    /** The same learner, asking for what is somebody else's. */
    Visitor atObjectsOf(Visitor other) {
        return new Visitor(
                learner, token, other.assessment, other.challenge, other.asset, other.subject);
    }

    /** Somebody else, without any assessment. */
    Visitor anew() {
        var made = ApiClient.withToken("").call("createLearner", "POST", "/api/v1/learners", "{}");
        return new Visitor(
                made.json().getString("learnerId"),
                made.json().getString("accessToken"),
                assessment,
                challenge,
                asset,
                made.json().getString("learnerId"));
    }
}

package org.assay.api;

/**
 * A learner with a running assessment.
 *
 * @param challenge the current one
 * @param asset the path of a file that it offers
 */
record Visitor(String learner, String token, String assessment, String challenge, String asset) {

    static Visitor arrive() {
        var made = ApiClient.withToken("").call("createLearner", "POST", "/api/v1/learners", "{}");
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
                        .getString("url"));
    }

    /** Somebody else, without any assessment. */
    Visitor anew() {
        var made = ApiClient.withToken("").call("createLearner", "POST", "/api/v1/learners", "{}");
        return new Visitor(
                made.json().getString("learnerId"),
                made.json().getString("accessToken"),
                assessment,
                challenge,
                asset);
    }
}

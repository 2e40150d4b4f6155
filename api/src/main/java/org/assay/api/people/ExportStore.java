package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/** All that the tables of accounts hold of a learner, under names that people can read. */
final class ExportStore {
    private static final String LEARNER =
            "SELECT created_at AS \"firstSeenAt\" FROM accounts.learner WHERE learner_id = $1";

    private static final String ACCOUNT =
            """
            SELECT first_name AS "firstName", last_name AS "lastName", email, username,
                email_verified_at AS "emailVerifiedAt", must_change_password AS "mustChangePassword",
                terms_version AS "termsVersion", terms_accepted_at AS "termsAcceptedAt", locale,
                created_at AS "createdAt"
            FROM accounts.account WHERE learner_id = $1
            """;

    private static final String IDENTITIES =
            """
            SELECT issuer, subject, linked_at AS "linkedAt"
            FROM accounts.external_identity WHERE learner_id = $1 ORDER BY linked_at
            """;

    private static final String PROOFS =
            """
            SELECT purpose, email, attempts AS "wrongAttempts", expires_at AS "expiresAt", used_at AS "usedAt"
            FROM accounts.proof WHERE learner_id = $1 ORDER BY expires_at
            """;

    private static final String REFRESHES =
            """
            SELECT family_id AS "signIn", s.opened_at AS "openedAt", s.ended_at AS "endedAt", s.roles AS "rolesAtMost",
                t.issued_at AS "issuedAt", t.used_at AS "usedAt", t.expires_at AS "expiresAt", t.revoked_at AS "revokedAt"
            FROM accounts.refresh_token t LEFT JOIN accounts.sign_in s USING (family_id)
            WHERE t.learner_id = $1 ORDER BY t.issued_at
            """;

    private static final String ACCESS_TOKENS =
            """
            SELECT family_id AS "signIn", expires_at AS "expiresAt", revoked_at AS "revokedAt", roles
            FROM accounts.access_token WHERE learner_id = $1 ORDER BY expires_at
            """;

    private static final String ROLES =
            """
            SELECT role, granted_by AS "grantedBy", granted_at AS "grantedAt"
            FROM accounts.staff_role WHERE learner_id = $1 ORDER BY granted_at
            """;

    /** Acts of the staff on a learner, and a learner's own as one of the staff. */
    private static final String ACTS =
            """
            SELECT at, act, actor_id AS "by", subject_id AS "on", detail
            FROM accounts.audit WHERE subject_id = $1 OR actor_id = $1 ORDER BY audit_no
            """;

    private static final String ASSESSMENTS =
            """
            SELECT assessment_id FROM journal.learner_assessment WHERE learner_id = $1
            ORDER BY assessment_id
            """;

    private final SqlClient client;

    ExportStore(SqlClient client) {
        this.client = client;
    }

    /** The sections of an export that these tables fill. */
    Future<JsonObject> sections(LearnerId learner) {
        var names =
                Arrays.asList(
                        "learner",
                        "account",
                        "identities",
                        "proofs",
                        "signIns",
                        "accessTokens",
                        "roles",
                        "acts");
        var sections =
                Arrays.asList(
                        rows(LEARNER, learner),
                        rows(ACCOUNT, learner),
                        rows(IDENTITIES, learner),
                        rows(PROOFS, learner),
                        rows(REFRESHES, learner),
                        rows(ACCESS_TOKENS, learner),
                        rows(ROLES, learner),
                        rows(ACTS, learner));
        return Future.all(sections)
                .map(
                        all -> {
                            var json = new JsonObject();
                            for (int i = 0; i < names.size(); i++) {
                                json.put(names.get(i), all.resultAt(i));
                            }
                            return json;
                        });
    }

    /** All assessments of a learner, the oldest first. */
    Future<List<AssessmentId>> assessments(LearnerId learner) {
        return client.preparedQuery(ASSESSMENTS)
                .execute(Tuple.of(learner.value()))
                .map(
                        rows -> {
                            var all = new ArrayList<AssessmentId>();
                            rows.forEach(row -> all.add(new AssessmentId(row.getUUID(0))));
                            return all;
                        });
    }

    private Future<JsonArray> rows(String sql, LearnerId learner) {
        return client.preparedQuery(sql)
                .execute(Tuple.of(learner.value()))
                .map(
                        rows -> {
                            var all = new JsonArray();
                            rows.forEach(row -> all.add(json(row)));
                            return all;
                        });
    }

    /** A row by the names of its columns, without those that are empty. */
    private static JsonObject json(Row row) {
        var json = new JsonObject();
        for (int i = 0; i < row.size(); i++) {
            var value = row.getValue(i);
            if (value != null) {
                json.put(row.getColumnName(i), json(value));
            }
        }
        return json;
    }

    private static Object json(Object value) {
        return switch (value) {
            case OffsetDateTime time -> time.toInstant().toString();
            case UUID id -> id.toString();
            case String[] texts -> new JsonArray(Arrays.asList((Object[]) texts));
            case Object plain -> plain;
        };
    }
}

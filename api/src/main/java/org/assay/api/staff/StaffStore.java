package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** Who holds which role: the rows of {@code accounts.staff_role}. */
final class StaffStore {
    private static final String ROLES_OF =
            "SELECT role FROM accounts.staff_role WHERE learner_id = $1";

    /** Whoever else would change a role waits until the transaction has ended. */
    private static final String LOCK = "LOCK TABLE accounts.staff_role IN SHARE ROW EXCLUSIVE MODE";

    private static final String MEMBERS =
            """
            SELECT a.learner_id, a.first_name, a.last_name, a.email, a.must_change_password,
                r.role, r.granted_at, r.granted_by
            FROM accounts.account a LEFT JOIN accounts.staff_role r USING (learner_id)
            """;

    private static final String ALL =
            MEMBERS
                    + "WHERE r.role IS NOT NULL ORDER BY a.last_name, a.first_name, a.learner_id, r.role";

    /** An account that waits for its address to be proven is nobody's yet. */
    private static final String ONE =
            MEMBERS
                    + """
                    WHERE a.learner_id = $1 AND (a.email IS NOT NULL OR a.username IS NOT NULL)
                    ORDER BY r.role
                    """;

    private static final String GRANT =
            """
            INSERT INTO accounts.staff_role (learner_id, role, granted_by) VALUES ($1, $2, $3)
            ON CONFLICT DO NOTHING
            """;

    private static final String REVOKE =
            "DELETE FROM accounts.staff_role WHERE learner_id = $1 AND role = $2";

    private static final String OTHER_ADMINISTRATORS =
            """
            SELECT EXISTS (SELECT 1 FROM accounts.staff_role WHERE learner_id <> $1 AND role = 'ADMINISTRATOR')
            """;

    private final SqlClient client;

    StaffStore(SqlClient client) {
        this.client = client;
    }

    Future<Set<StaffRole>> rolesOf(LearnerId learner) {
        return client.preparedQuery(ROLES_OF)
                .execute(Tuple.of(learner.value()))
                .map(
                        rows -> {
                            Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
                            rows.forEach(row -> roles.add(StaffRole.valueOf(row.getString(0))));
                            return roles;
                        });
    }

    /** To be called in a transaction before what its decision rests on is read. */
    Future<Void> lock() {
        return client.query(LOCK).execute().mapEmpty();
    }

    /** Whether somebody else is an administrator. */
    Future<Boolean> hasAnotherAdministratorThan(LearnerId learner) {
        return client.preparedQuery(OTHER_ADMINISTRATORS)
                .execute(Tuple.of(learner.value()))
                .map(StaffStore::truth);
    }

    /** Everybody who holds a role, by name. */
    Future<List<StaffMember>> members() {
        return client.query(ALL).execute().map(StaffStore::membersOf);
    }

    /** A person with an account, whatever they hold. */
    Future<Optional<StaffMember>> member(LearnerId learner) {
        return client.preparedQuery(ONE)
                .execute(Tuple.of(learner.value()))
                .map(rows -> membersOf(rows).stream().findFirst());
    }

    /** Completes with whether the role was not held yet. */
    Future<Boolean> grant(LearnerId learner, StaffRole role, Optional<LearnerId> by) {
        return client.preparedQuery(GRANT)
                .execute(
                        Tuple.of(
                                learner.value(),
                                role.name(),
                                by.map(LearnerId::value).orElse(null)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Completes with whether the role was held. */
    Future<Boolean> revoke(LearnerId learner, StaffRole role) {
        return client.preparedQuery(REVOKE)
                .execute(Tuple.of(learner.value(), role.name()))
                .map(rows -> rows.rowCount() == 1);
    }

    private static boolean truth(RowSet<Row> rows) {
        return rows.iterator().next().getBoolean(0);
    }

    private static List<StaffMember> membersOf(RowSet<Row> rows) {
        Map<UUID, StaffMember> members = new LinkedHashMap<>();
        for (var row : rows) {
            var member = members.computeIfAbsent(row.getUUID("learner_id"), _ -> memberOf(row));
            grantedOf(row).ifPresent(member.roles()::add);
        }
        return List.copyOf(members.values());
    }

    private static StaffMember memberOf(Row row) {
        return new StaffMember(
                new LearnerId(row.getUUID("learner_id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("email")),
                row.getBoolean("must_change_password"),
                new ArrayList<>());
    }

    private static Optional<StaffMember.Granted> grantedOf(Row row) {
        return Optional.ofNullable(row.getString("role"))
                .map(
                        role ->
                                new StaffMember.Granted(
                                        StaffRole.valueOf(role),
                                        row.getOffsetDateTime("granted_at").toInstant(),
                                        Optional.ofNullable(row.getUUID("granted_by"))
                                                .map(LearnerId::new)));
    }
}

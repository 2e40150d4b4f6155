package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import org.assay.cache.tokens.FamilyId;

/** When sign-ins began: the first refresh token of each. */
final class SignInStore {
    private static final String BEGAN_AFTER =
            """
            SELECT coalesce(min(issued_at) > $2, false) FROM accounts.refresh_token WHERE family_id = $1
            """;

    private final SqlClient client;

    SignInStore(SqlClient client) {
        this.client = client;
    }

    /** Whether a sign-in began after a time. */
    Future<Boolean> beganAfter(FamilyId signIn, Instant time) {
        return client.preparedQuery(BEGAN_AFTER)
                .execute(Tuple.of(signIn.value(), PeopleStore.time(time)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }
}

package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.text.Normalizer;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assay.api.learning.ShareStore.Organization;

/** Makes organisations, for a command. */
public final class Organizations {
    /** Characters of a name at most. */
    private static final int MAX_NAME = 255;

    private final ShareStore store;
    private final Supplier<UUID> ids;
    private final RandomGenerator random;

    public Organizations(SqlClient client, Supplier<UUID> ids, RandomGenerator random) {
        this.store = new ShareStore(client);
        this.ids = ids;
        this.random = random;
    }

    /**
     * Makes an organisation; completes with its code, which is drawn.
     *
     * @throws IllegalArgumentException when the name is blank or too long
     */
    public Future<String> create(String name) {
        var stored = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (stored.isEmpty() || stored.codePointCount(0, stored.length()) > MAX_NAME) {
            throw new IllegalArgumentException(
                    "An organisation's name has 1 to " + MAX_NAME + " characters.");
        }
        var organization = new Organization(ids.get(), OrganizationCode.draw(random), stored);
        return store.create(organization)
                .compose(
                        made ->
                                made
                                        ? Future.succeededFuture(organization.code().value())
                                        : create(name));
    }
}

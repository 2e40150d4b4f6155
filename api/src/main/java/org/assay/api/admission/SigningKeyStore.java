package org.assay.api.admission;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.assay.config.Secret;

/** The key that signs tickets: the setting, or one that the first node made for all. */
public final class SigningKeyStore {
    private static final int KEY_BYTES = 32;
    private static final String MAKE =
            "INSERT INTO admission.signing_key (key) VALUES ($1) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT key FROM admission.signing_key";

    private final Pool pool;

    public SigningKeyStore(Pool pool) {
        this.pool = pool;
    }

    /** The key, made if there is none yet. */
    public Future<byte[]> key(Secret setting) {
        return setting.value().isEmpty()
                ? pool.preparedQuery(MAKE)
                        .execute(Tuple.of(Buffer.buffer(fresh())))
                        .compose(_ -> pool.preparedQuery(READ).execute())
                        .map(rows -> rows.iterator().next().getBuffer(0).getBytes())
                : Future.succeededFuture(setting.value().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] fresh() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}

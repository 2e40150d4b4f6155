package org.assay.api.passwords;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import org.assay.api.http.OverloadedException;
import org.assay.config.PasswordSettings;

/**
 * Hashes passwords with Argon2id, away from the event loops. Passwords are brought to NFC first: a
 * telephone and a computer may write the same é differently.
 */
public final class PasswordHasher implements AutoCloseable {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Cost cost;
    private final HashingPool pool;
    private final SecureRandom random = new SecureRandom();

    public PasswordHasher(Vertx vertx, PasswordSettings settings, MeterRegistry registry) {
        this(Argon2Cost.of(settings), vertx, settings, registry);
    }

    /** One of another cost than the settings allow, for tests of what is around it. */
    PasswordHasher(
            Argon2Cost cost, Vertx vertx, PasswordSettings settings, MeterRegistry registry) {
        this.cost = cost;
        this.pool = new HashingPool(vertx, settings, registry);
    }

    /**
     * A hash to be stored, as a PHC string, with a salt of its own. Completes on the caller's
     * context; fails at once with {@link OverloadedException} when too many wait.
     */
    public Future<String> hash(String password) {
        return pool.submit(
                argon2 -> {
                    var salt = salt();
                    var hash = argon2.hash(normalised(password), cost, salt, HASH_BYTES);
                    return new StoredHash(cost, salt, hash).phc();
                });
    }

    /**
     * Whether it is the password of a stored hash. Without one it is not, and finding that out
     * costs as much as with one of today's cost. Completes on the caller's context; fails at once
     * with {@link OverloadedException} when too many wait.
     */
    public Future<Boolean> verify(String password, Optional<String> phc) {
        return pool.submit(
                argon2 -> {
                    var stored = phc.map(StoredHash::parse).orElseGet(this::ofNobody);
                    var hash =
                            argon2.hash(
                                    normalised(password),
                                    stored.cost(),
                                    stored.salt(),
                                    stored.length());
                    return stored.is(hash) && phc.isPresent();
                });
    }

    /** How full the queue is, 0..1. */
    public double load() {
        return pool.load();
    }

    /** Whether a hash is to be replaced, once the password is at hand, by one of today's cost. */
    public boolean isOutdated(String phc) {
        return StoredHash.parse(phc).cost().isWeakerThan(cost);
    }

    private StoredHash ofNobody() {
        return new StoredHash(cost, salt(), new byte[HASH_BYTES]);
    }

    private byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    @Override
    public void close() {
        pool.close();
    }
}

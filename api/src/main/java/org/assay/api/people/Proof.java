package org.assay.api.people;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.assay.engine.session.LearnerId;

/**
 * A secret that is mailed, and its SHA-256, which alone is stored. A link's has 256 bits; a code's
 * has six digits, so its hash is bound to its learner and the attempts at it are counted.
 */
record Proof(String secret, Buffer hash) {
    private static final int LINK_BYTES = 32;
    private static final int CODES = 1_000_000;

    static Proof link(SecureRandom random) {
        var bytes = new byte[LINK_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Proof(secret, hashOf(secret));
    }

    static Proof code(SecureRandom random, LearnerId learner) {
        var secret = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        return new Proof(secret, hashOfCode(secret, learner));
    }

    static Buffer hashOf(String secret) {
        try {
            return Buffer.buffer(
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static Buffer hashOfCode(String secret, LearnerId learner) {
        return hashOf(learner + ":" + secret);
    }

    /** Nothing of the secret, should a record ever be logged. */
    @Override
    public String toString() {
        return "Proof";
    }
}

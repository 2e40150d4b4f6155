package org.assay.api.sso;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.assay.api.people.Identity;
import org.assay.cache.notes.Notes;

/**
 * Identities that were proven and have no account yet, each under a secret that whoever proved it
 * holds for minutes. It stays until something came of it, so that a form may be mended.
 */
final class IdentityProofs {
    private static final String KIND = "identity";

    private final Notes notes;
    private final Duration lifetime;
    private final SecureRandom random;

    IdentityProofs(Notes notes, Duration lifetime, SecureRandom random) {
        this.notes = notes;
        this.lifetime = lifetime;
        this.random = random;
    }

    /** Keeps an identity; completes with its secret. */
    Future<String> keep(Identity identity) {
        var secret = Begun.text(random);
        var text =
                new JsonObject()
                        .put("issuer", identity.issuer())
                        .put("subject", identity.subject())
                        .encode();
        return notes.keep(KIND, secret, text, lifetime).map(secret);
    }

    Future<Optional<Identity>> read(String secret) {
        return notes.read(KIND, secret).map(text -> text.map(IdentityProofs::identity));
    }

    private static Identity identity(String text) {
        var json = new JsonObject(text);
        return new Identity(json.getString("issuer"), json.getString("subject"));
    }

    Future<Void> drop(String secret) {
        return notes.drop(KIND, secret);
    }

    Duration lifetime() {
        return lifetime;
    }
}

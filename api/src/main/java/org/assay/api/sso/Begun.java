package org.assay.api.sso;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two secrets of an authorization that was begun, 256 bits each. The nonce and the verifier of
 * the code come from them, so that nothing has to be stored that could be stolen.
 *
 * @param state goes to the provider and comes back in the address
 * @param browserKey stays in the browser that began, so that no other one can end it
 */
record Begun(String state, String browserKey) {
    private static final int BYTES = 32;

    static Begun random(SecureRandom random) {
        return new Begun(text(random), text(random));
    }

    static String text(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the provider puts into the identity token. */
    String nonce() {
        return derived("nonce");
    }

    /** What proves that the code was asked for here. */
    String verifier() {
        return derived("verifier");
    }

    /** Both, as a note is kept under. */
    String secret() {
        return state + '.' + browserKey;
    }

    private String derived(String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(browserKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal((use + ':' + state).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** Nothing of the secrets, should a record ever be logged. */
    @Override
    public String toString() {
        return "Begun";
    }
}

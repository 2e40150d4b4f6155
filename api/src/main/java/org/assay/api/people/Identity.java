package org.assay.api.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Who somebody is for an identity provider.
 *
 * @param issuer the provider
 * @param subject the person there, never anybody else
 */
public record Identity(String issuer, String subject) {

    /** A name for it in an address, which tells neither. */
    public String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(issuer.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(subject.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Nothing of it is for a log. */
    @Override
    public String toString() {
        return "Identity";
    }
}

package org.assay.api.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The text of a token: 256 bits in Base64 for addresses, without padding. Stored as a hash only.
 */
final class TokenText {
    static final int BYTES = 32;

    /** Characters of every token. */
    private static final int LENGTH = 43;

    private static final String HMAC = "HmacSHA256";

    private TokenText() {}

    /** What a token is for, where it comes from another one. */
    enum Use {
        ACCESS,
        REFRESH
    }

    static byte[] randomBytes(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    static String random(SecureRandom random) {
        return of(randomBytes(random));
    }

    private static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The token that comes from another one and a random salt: the same each time, and as hard to
     * guess as the one it comes from, which is stored nowhere.
     */
    static String successorOf(String token, byte[] salt, Use use) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.US_ASCII), HMAC));
            mac.update(salt);
            return of(mac.doFinal(use.name().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    static boolean isWellFormed(String token) {
        if (token.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = token.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!isLetter && (c < '0' || c > '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    static byte[] hashOf(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The name under which a token is kept in caches. */
    static String keyOf(String token) {
        return keyOf(hashOf(token));
    }

    static String keyOf(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}

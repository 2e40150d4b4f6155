package org.assay.api.passwords;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A hash as it is stored: a PHC string, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, whose
 * last two parts are Base64 without padding.
 */
final class StoredHash {
    private static final Pattern PHC =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})"
                            + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private final Argon2Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    StoredHash(Argon2Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * Reads a stored hash.
     *
     * @throws IllegalArgumentException when it is none; the text is not told
     */
    static StoredHash parse(String phc) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a stored password hash cannot be read");
        }
        return new StoredHash(
                new Argon2Cost(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    Argon2Cost cost() {
        return cost;
    }

    byte[] salt() {
        return salt;
    }

    int length() {
        return hash.length;
    }

    /** Whether it is that hash; takes the same time for every one of its length. */
    boolean is(byte[] other) {
        return MessageDigest.isEqual(hash, other);
    }

    String phc() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }
}

package org.assay.cache.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assay.engine.bank.BankVersion;

/** Names made from content. */
final class Hashes {
    private static final int VERSION_DIGITS = 12;

    private Hashes() {}

    /** SHA-256 as 64 hex digits. */
    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /**
     * The version of a bank: the first 12 hex digits of the SHA-256 over, for each file in the
     * order of paths, its path in UTF-8, a zero byte and the SHA-256 of its content.
     */
    static BankVersion version(BankSource source) {
        var digest = digest();
        source.files()
                .forEach(
                        (path, content) -> {
                            digest.update(path.getBytes(StandardCharsets.UTF_8));
                            digest.update((byte) 0);
                            digest.update(digest().digest(content));
                        });
        return new BankVersion(
                HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package org.assay.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Mails to people, and the way on which they leave. */
public record MailSettings(
        MailMode mode,
        String publicUrl,
        String fromAddress,
        String fromName,
        String host,
        int port,
        MailTls tls,
        String certificates,
        String user,
        Secret password,
        Duration connectTimeout,
        Duration sendTimeout,
        int poolSize,
        int maxWaiting,
        int maxKept) {
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@<>\"]]+@[A-Za-z0-9.-]+");

    public MailSettings {
        checkPublicUrl(publicUrl);
        if (!ADDRESS.matcher(fromAddress).matches()) {
            throw new InvalidValueException(
                    "fromAddress", "an address such as assay@school.example");
        }
        Bounds.checkText("fromName", fromName);
        if (fromName.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException("fromName", "a text on one line");
        }
        Bounds.checkText("host", host);
        Bounds.check("port", port, 1, 65_535);
        if (tls == MailTls.NONE && !user.isEmpty()) {
            throw new InvalidValueException(
                    "tls", "required or implicit where a user is set: no password goes in clear");
        }
        Bounds.check(
                "connectTimeout", connectTimeout, Duration.ofMillis(100), Duration.ofMinutes(1));
        Bounds.check("sendTimeout", sendTimeout, Duration.ofMillis(100), Duration.ofMinutes(10));
        Bounds.check("poolSize", poolSize, 1, 100);
        Bounds.check("maxWaiting", maxWaiting, 1, 1_000_000);
        Bounds.check("maxKept", maxKept, 1, 100_000);
    }

    private static void checkPublicUrl(String url) {
        if (!isBaseAddress(url)) {
            throw new InvalidValueException(
                    "publicUrl", "an address such as https://assay.school.example, not " + url);
        }
    }

    private static boolean isBaseAddress(String url) {
        try {
            var uri = new URI(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && !url.endsWith("/");
        } catch (URISyntaxException _) {
            return false;
        }
    }
}

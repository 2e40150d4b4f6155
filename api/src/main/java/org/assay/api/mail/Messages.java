package org.assay.api.mail;

import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Makes letters into MIME messages: the same on every way. */
final class Messages {
    private final String fromAddress;
    private final String from;

    Messages(String fromAddress, String fromName) {
        this.fromAddress = fromAddress;
        this.from = mailbox(fromAddress, fromName);
    }

    private static String mailbox(String address, String name) {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name()).toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JVM knows UTF-8", e);
        }
    }

    /**
     * No word of a person stands in a header: only the address, which {@link Letters} has checked.
     */
    MailMessage message(Letter letter) {
        return new MailMessage()
                .setFrom(fromAddress)
                .setTo(letter.to())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(
                        MultiMap.caseInsensitiveMultiMap()
                                .add("From", from)
                                .add("Content-Language", letter.language().code())
                                // RFC 3834: nobody's answering machine answers.
                                .add("Auto-Submitted", "auto-generated"));
    }
}

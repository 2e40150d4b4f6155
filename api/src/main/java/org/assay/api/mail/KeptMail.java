package org.assay.api.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;

/**
 * A mail of the folder, as it is shown.
 *
 * @param date as its header tells
 * @param language ISO 639-1 code of its words
 * @param text its part of plain text
 */
record KeptMail(
        String name,
        String from,
        String to,
        String date,
        String language,
        String subject,
        String text) {

    static KeptMail parse(String name, byte[] eml) throws IOException {
        try {
            var message =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
            return new KeptMail(
                    name,
                    header(message, "From"),
                    header(message, "To"),
                    header(message, "Date"),
                    header(message, "Content-Language"),
                    message.getSubject(),
                    text(message.getContent()));
        } catch (MessagingException e) {
            throw new IOException(name + " is no mail", e);
        }
    }

    private static String header(MimeMessage message, String name)
            throws MessagingException, IOException {
        var values = message.getHeader(name);
        return values == null ? "" : MimeUtility.decodeText(values[0]);
    }

    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? String.valueOf(parts.getBodyPart(0).getContent()).replace("\r\n", "\n")
                : String.valueOf(content);
    }
}

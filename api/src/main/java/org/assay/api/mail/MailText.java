package org.assay.api.mail;

import java.util.List;
import java.util.stream.Collectors;

/** Mails of the folder as plain text. */
final class MailText {

    private MailText() {}

    /** One a line: its path, to whom, and about what. */
    static String list(List<KeptMail> mails) {
        return mails.stream()
                .map(
                        mail ->
                                "/mails/%s\t%s\t%s\n"
                                        .formatted(mail.name(), mail.to(), mail.subject()))
                .collect(Collectors.joining());
    }

    static String mail(KeptMail mail) {
        return """
                From: %s
                To: %s
                Date: %s
                Subject: %s

                %s"""
                .formatted(mail.from(), mail.to(), mail.date(), mail.subject(), mail.text());
    }
}

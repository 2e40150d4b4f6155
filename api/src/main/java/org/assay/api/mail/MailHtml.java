package org.assay.api.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mails of the folder as pages. */
final class MailHtml {
    /** A line that is a link, after escaping. */
    private static final Pattern LINK = Pattern.compile("(?m)^(https?://\\S+)$");

    private static final String FRAME =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            body { max-width: 70em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 sans-serif; color: #1b1b2f; background: #fff }
            th, td { padding: .2em 1em .2em 0; text-align: left; vertical-align: top }
            pre { padding: 1em; border: 1px solid #767676; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
            </style>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<KeptMail> mails) {
        var rows = mails.stream().map(MailHtml::row).collect(Collectors.joining());
        return FRAME.formatted(
                "Mails",
                """
                <h1>Mails</h1>
                <p>Mails that would have been sent, the newest first. Reload to see new ones.</p>
                <table>
                <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Date</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """
                        .formatted(rows));
    }

    private static String row(KeptMail mail) {
        return "<tr><td lang=\"%s\"><a href=\"/mails/%s\">%s</a></td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        Html.escaped(mail.language()),
                        Html.escaped(mail.name()),
                        Html.escaped(mail.subject()),
                        Html.escaped(mail.to()),
                        Html.escaped(mail.date()));
    }

    static String mail(KeptMail mail) {
        var text =
                LINK.matcher(Html.escaped(mail.text()))
                        .replaceAll("<a href=\"$1\" rel=\"noreferrer\">$1</a>");
        return FRAME.formatted(
                Html.escaped(mail.subject()),
                """
                <p><a href="/mails">All mails</a></p>
                <h1 lang="%s">%s</h1>
                <p>From %s<br>To %s<br>%s</p>
                <pre lang="%s">%s</pre>
                """
                        .formatted(
                                Html.escaped(mail.language()),
                                Html.escaped(mail.subject()),
                                Html.escaped(mail.from()),
                                Html.escaped(mail.to()),
                                Html.escaped(mail.date()),
                                Html.escaped(mail.language()),
                                text));
    }
}

package org.assay.api.mail;

import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.cache.bank.Language;

/** Writes mails out: the words of their template, and links to the public address. */
final class Letters {
    /** Every kind, by the name of its template. */
    enum Kind {
        VERIFY_EMAIL,
        RESET_PASSWORD,
        EMAIL_CHANGE_CODE,
        EMAIL_CHANGED,
        PASSWORD_CHANGED,
        IDENTITY_LINKED,
        IDENTITY_UNLINKED,
        ACCOUNT_EXISTS,
        ACCOUNT_ERASED;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An address that can stand in a header and in a command: no space, no control character, no
     * sign that has a meaning there.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}");

    private record Text(Kind kind, Language language) {
        Template read() {
            return Template.read(kind.label(), language);
        }
    }

    private final String publicUrl;
    private final Map<Text, Template> templates;

    /** Links lead to this address. */
    Letters(String publicUrl) {
        this.publicUrl = publicUrl;
        this.templates =
                Arrays.stream(Kind.values())
                        .flatMap(
                                kind ->
                                        Arrays.stream(Language.values())
                                                .map(language -> new Text(kind, language)))
                        .collect(Collectors.toMap(Function.identity(), Text::read));
    }

    static Kind kind(Mail mail) {
        return switch (mail) {
            case Mail.VerifyEmail _ -> Kind.VERIFY_EMAIL;
            case Mail.ResetPassword _ -> Kind.RESET_PASSWORD;
            case Mail.EmailChangeCode _ -> Kind.EMAIL_CHANGE_CODE;
            case Mail.EmailChanged _ -> Kind.EMAIL_CHANGED;
            case Mail.PasswordChanged _ -> Kind.PASSWORD_CHANGED;
            case Mail.IdentityLinked _ -> Kind.IDENTITY_LINKED;
            case Mail.IdentityUnlinked _ -> Kind.IDENTITY_UNLINKED;
            case Mail.AccountExists _ -> Kind.ACCOUNT_EXISTS;
            case Mail.AccountErased _ -> Kind.ACCOUNT_ERASED;
        };
    }

    /**
     * The mail in its final words.
     *
     * @throws UndeliveredException for good, when the address is none
     */
    Letter write(Mail mail) throws UndeliveredException {
        var template = Objects.requireNonNull(templates.get(new Text(kind(mail), mail.language())));
        var values = values(mail);
        return new Letter(
                kind(mail).label(),
                mail.language(),
                address(mail.to()),
                template.subject(),
                template.text(values),
                template.html(values));
    }

    private Map<String, String> values(Mail mail) {
        var values = new HashMap<String, String>();
        values.put("greeting", Words.greeting(mail.language(), mail.firstName()));
        switch (mail) {
            case Mail.VerifyEmail m -> {
                values.put("link", link("verify-email", m.code()));
                putCode(values, m, m.code(), m.validity());
            }
            case Mail.ResetPassword m -> {
                values.put("link", link("reset-password", m.code()));
                putCode(values, m, m.code(), m.validity());
            }
            case Mail.EmailChangeCode m -> putCode(values, m, m.code(), m.validity());
            case Mail.EmailChanged _, Mail.AccountErased _ -> {}
            case Mail.PasswordChanged _, Mail.AccountExists _ ->
                    values.put("link", publicUrl + "/#/forgotten-password");
            case Mail.IdentityLinked _, Mail.IdentityUnlinked _ ->
                    values.put("link", publicUrl + "/#/account");
        }
        return values;
    }

    private static void putCode(
            Map<String, String> values, Mail mail, String code, Duration validity) {
        values.put("code", code);
        values.put("validity", Words.duration(mail.language(), validity));
    }

    /** After the #, where no server, log or other site sees it. */
    private String link(String page, String code) {
        return publicUrl + "/#/" + page + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static String address(String to) throws UndeliveredException {
        int at = to.lastIndexOf('@');
        try {
            var address = to.substring(0, at + 1) + IDN.toASCII(to.substring(at + 1));
            if (ADDRESS.matcher(address).matches()) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // A host that is none: told below, as every address that is none.
        }
        throw new UndeliveredException("not an address", true);
    }
}

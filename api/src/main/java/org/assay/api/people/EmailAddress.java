package org.assay.api.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in small letters, of the form that HTML calls a valid one: without quotes,
 * comments, or letters beyond ASCII, which few mail servers take.
 */
public record EmailAddress(String value) {
    private static final int MAX_LENGTH = 254;

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    /** The address in a text; nothing when it is none. */
    public static Optional<EmailAddress> of(String text) {
        var value =
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches()
                ? Optional.of(new EmailAddress(value))
                : Optional.empty();
    }
}

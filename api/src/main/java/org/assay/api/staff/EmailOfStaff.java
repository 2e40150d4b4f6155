package org.assay.api.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in small letters, as it stands in an account. */
public record EmailOfStaff(String value) {
    private static final int MAX_LENGTH = 254;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    /** The address in a text; nothing when it is none. */
    public static Optional<EmailOfStaff> of(String text) {
        var value =
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches()
                ? Optional.of(new EmailOfStaff(value))
                : Optional.empty();
    }
}

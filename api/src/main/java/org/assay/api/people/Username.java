package org.assay.api.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name to sign in with, for pupils without a mailbox: small letters, digits, dots, hyphens and
 * underscores, 3 to 64 of them. It has no @, so that it is never taken for an address.
 */
record Username(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    /** The username in a text; nothing when it is none. */
    static Optional<Username> of(String text) {
        var value = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new Username(value)) : Optional.empty();
    }
}

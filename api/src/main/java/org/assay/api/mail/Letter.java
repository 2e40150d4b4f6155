package org.assay.api.mail;

import org.assay.cache.bank.Language;

/**
 * A mail in its final words, as text and as HTML, which say the same.
 *
 * @param kind what it is about, such as {@code verify-email}; nothing personal
 * @param to an address that cannot end a line of a header
 */
record Letter(String kind, Language language, String to, String subject, String text, String html) {
    @Override
    public String toString() {
        return kind;
    }
}

package org.assay.api.passwords;

/** Why a password is refused; of several faults the first is told. */
public enum PasswordFault {
    /** Fewer than 8 characters. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    NO_UPPER_CASE_LETTER,
    NO_LOWER_CASE_LETTER,
    NO_DIGIT,
    /** Among those that are tried first. */
    TOO_COMMON,
    /** Holds the name, the e-mail address or the username of its owner. */
    PERSONAL
}

package org.assay.config;

/** A value that a setting cannot have. */
final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String component;
    private final String expected;

    InvalidValueException(String component, String expected) {
        super(component + " must be " + expected);
        this.component = component;
        this.expected = expected;
    }

    String component() {
        return component;
    }

    String expected() {
        return expected;
    }
}
